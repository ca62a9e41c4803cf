import { expect, test } from "vitest";
import { sources } from "./sources";

test("whatever is typed into hears what was typed before it was there", () => {
  const bare = sources()
    .filter(({ path }) => /^(components|app)\/.*\.tsx$/.test(path) && path !== "components/ui/control.tsx")
    .flatMap(({ path, text }) =>
      [...text.matchAll(/<(?:input|textarea|select)\b[\s\S]*?>/g)]
        .filter(([tag]) => !tag.includes('type="hidden"'))
        .map(([tag]) => `${path}: ${tag.slice(0, 60)}`),
    );
  expect(bare, "use InputControl, TextareaControl or SelectControl").toEqual([]);
});

test("a form that a script sends is never sent by the browser itself, into the address", () => {
  const forms = sources()
    .filter(({ path }) => path.endsWith(".tsx") && path !== "components/ui/control.tsx")
    .flatMap(({ path, text }) => [...text.matchAll(/<form\b[\s\S]*?>\n/g)].map(([tag]) => ({ path, tag })));
  expect(forms.length).toBeGreaterThan(2);
  expect(forms.filter(({ tag }) => /onSubmit=/.test(tag) && !/action=/.test(tag))).toEqual([]);
});

test("what a browser has over HTTPS alone is not taken for granted: the office opens the garage by http://its-name", () => {
  const taken = sources()
    .filter(({ path }) => /^(components|app)\//.test(path))
    .filter(({ text }) => !text.includes('from "node:crypto"') && /crypto\.randomUUID\(/.test(text));
  expect(
    taken.map(({ path }) => path),
    "use uuid",
  ).toEqual([]);
});

test("an e-mail address is shown by what breaks it at its @ and dots alone", () => {
  const shownBare =
    />\s*\{[\w.?]+\.(?:email|recipient)\}|value: [\w.?]+\.(?:email|recipient)\b(?! (?:\?|&&))/;
  const bare = sources()
    .filter(({ path }) => /^(components|app)\/.*\.tsx$/.test(path))
    .filter(({ text }) => shownBare.test(text));
  expect(
    bare.map(({ path }) => path),
    "use EmailText",
  ).toEqual([]);
});
