import { expect, test } from "vitest";
import { sources } from "./sources";

test("dates are asked for by DateInput alone: the browser's own fields speak the browser's language", () => {
  const native = /type="(date|month|time|week|datetime-local)"|type: "(month|time|week|datetime-local)"/;
  const asks = sources()
    .filter(({ path, text }) => /^(app|components)\//.test(path) && native.test(text))
    .map(({ path }) => path);
  expect(asks).toEqual(["components/ui/date-input.tsx"]);
});
