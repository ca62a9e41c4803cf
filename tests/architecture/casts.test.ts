import { expect, test } from "vitest";
import { sources } from "./sources";

const all = sources();
const product = all.filter(({ path }) => /^((app|components|db|lib|scripts)\/|[\w.-]+\.ts$)/.test(path));
const tests = all.filter(({ path }) => path.startsWith("tests/") && !path.endsWith("/casts.test.ts"));

const NEVER = /\bas never\b|\(input: never\)/g;
const TWICE = /\bas unknown as\b/g;
/** The rows of a statement that was written by hand, taken for what the caller says: by the ORM's own argument, or by the one name for it. */
const BY_ARGUMENT = /\bexecute</g;
const CLAIMED = /\bclaimedRows</g;

/** What the compiler is told instead of finding out itself, at most. These numbers only ever shrink. */
test.each([
  ["casts to never", product, NEVER, 0],
  ["casts past the compiler", product, TWICE, 9],
  ["rows claimed by execute", product, BY_ARGUMENT, 0],
  ["rows claimed by claimedRows", product, CLAIMED, 32],
  ["casts to never in tests", tests, NEVER, 26],
  ["casts past the compiler in tests", tests, TWICE, 13],
])("%s are no more than there were", (_, where, what, most) => {
  const found = where.flatMap(({ path, text }) =>
    [...text.matchAll(what)].map(({ index }) => `${path}:${text.slice(0, index).split("\n").length}`),
  );
  expect(found.length, found.join("\n")).toBeLessThanOrEqual(most);
});
