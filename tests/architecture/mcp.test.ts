import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sources } from "./sources";

const PACKAGE = "clients/mcp/";
const ours = sources([`${PACKAGE}*.js`]);
const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/** What a file asks for as it runs; imports in comments are types alone. */
const importsOf = (text: string) =>
  [...text.matchAll(/^import (?:[^"]*? from )?"([^"]+)";$/gm)].map(([, target = ""]) => target);

test("the assistants' package runs by itself: on its own files, Node and what it depends on", () => {
  expect(ours.length).toBeGreaterThan(15);
  const { dependencies, engines, bin, files } = read(`${PACKAGE}package.json`);
  const known = new RegExp(
    `^(node:|\\.{1,2}/(?!.*\\.\\./\\.\\./)|(${Object.keys(dependencies).join("|")})(/|$))`,
  );
  const strange = ours.flatMap(({ path, text }) =>
    importsOf(text)
      .filter((target) => !known.test(target) || /typescript\//.test(target))
      .map((target) => `${path}: ${target}`),
  );
  expect(strange).toEqual([]);
  expect(engines.node).toBe(">=20");
  expect(files).toEqual(expect.arrayContaining(["bin", "src"]));
  expect(readFileSync(`${PACKAGE}${Object.values(bin)[0]}`, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test("its dependencies are of the versions that it is tested with", () => {
  const { dependencies } = read(`${PACKAGE}package.json`);
  const { dependencies: product, devDependencies: development } = read("package.json");
  for (const [name, range] of Object.entries<string>(dependencies))
    expect(range.replace("^", ""), name).toBe((product[name] ?? development[name]).replace("^", ""));
});

test("its files are checked by the compiler, read in one go and have no default export", () => {
  expect(ours.filter(({ text }) => !/^(#!.*\n)?\/\/ @ts-check$/m.test(text)).map(({ path }) => path)).toEqual(
    [],
  );
  expect(ours.filter(({ text }) => text.split("\n").length > 200).map(({ path }) => path)).toEqual([]);
  expect(ours.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([]);
});

test("the product knows nothing of it, nor of the SDK", () => {
  const bad = sources()
    .filter(({ path }) => !/^(tests|clients)\//.test(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => /^(clients\/mcp|@modelcontextprotocol)\b/.test(target))
        .map(({ target }) => `${path} imports ${target}`),
    );
  expect(bad).toEqual([]);
});
