import { expect, test } from "vitest";
import { sources } from "./sources";

const within = sources().filter(({ path }) => /^(app|components|db|lib)\//.test(path));

// `sideEffects` of package.json says that a file of these folders only declares. What nobody uses of it is then left out of the
// server and of the pages, so something that it did by itself would not be done.
test("no file is imported only for what it does by itself", () => {
  const alone = within.flatMap(({ path, text }) =>
    [...text.matchAll(/^import\s+["']([^"']+)["']/gm)]
      .filter(([, target = ""]) => /^[.@]\//.test(target) || target.startsWith(".."))
      .filter(([, target = ""]) => !target.endsWith(".css"))
      .map(([statement]) => `${path}: ${statement}`),
  );
  expect(alone).toEqual([]);
});

test("no file does something while it is loaded", () => {
  // The reference page's script is a text.
  const doing = within
    .filter(({ path }) => path !== "lib/api/openapi/reference-page-assets.ts")
    .filter(({ text }) => /^(?:await |void )?[\w.]+\(/m.test(text))
    .map(({ path }) => path);
  expect(doing).toEqual([]);
});
