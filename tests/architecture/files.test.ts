import { expect, test } from "vitest";
import { sources } from "./sources";

const all = sources();
const ours = all.filter(({ path }) => /^(app|components|db|lib|scripts)\//.test(path));

test("names say what a file is", () => {
  const vague = /(^|\/)(utils?|helpers?|misc|common|index|types\.d)\.tsx?$/;
  expect(ours.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  const odd = ours
    .map(({ path }) => path.split("/").at(-1) ?? "")
    .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/.test(name));
  expect(odd).toEqual([]);
});

test("a screen's folder holds what Next knows and its actions and columns, nothing else", () => {
  const known = /^(page|layout|loading|error|not-found|template|global-error|route|actions|routes)\.tsx?$/;
  const strangers = all
    .filter(({ path }) => path.startsWith("app/") && !known.test(path.split("/").at(-1) ?? ""))
    .map(({ path }) => path);
  expect(strangers).toEqual([]);
});

/** Lists of things, not code. */
const DATA = ["app/api/v1/routes.ts", "db/seed/demo/stock-catalogue.ts"];

test("one reads a file in one go", () => {
  const lengths = ours
    .filter(({ path }) => !DATA.includes(path))
    .map(({ path, text }) => ({ path, lines: text.split("\n").length }));
  expect(lengths.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
    [],
  );
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThan(170);
});

test("only Next's own files have a default export", () => {
  const allowed =
    /^(app\/.*(page|layout|loading|error|not-found|template|global-error)\.tsx|middleware\.ts|[\w.-]+\.config\.ts)$/;
  expect(
    all
      .filter(({ path, text }) => /^export default/m.test(text) && !allowed.test(path))
      .map(({ path }) => path),
  ).toEqual([]);
});

test("the sources speak of the product alone", () => {
  const foreign = /\b(TODO|FIXME|HACK|XXX)\b|issue #?\d|registry\.npmjs/;
  expect(ours.filter(({ text }) => foreign.test(text)).map(({ path }) => path)).toEqual([]);
});
