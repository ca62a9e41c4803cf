import { expect, test } from "vitest";
import { sources } from "./sources";

const all = sources();
const HOME = /^lib\/([\w-]+)\/actions\.ts$/;
const files = all.filter(({ path }) => HOME.test(path));

/** Every action as it is written: `export const archiveCustomer = action(archiveCustomerCommand, …)`. */
const actions = files.flatMap(({ path, text }) =>
  [...text.matchAll(/^export const (\w+) = action\((\w+)/gm)].map(([, name = "", work = ""]) => ({
    path,
    name,
    work,
  })),
);

test("every server action stands in its domain's actions.ts, made by action and by nothing else", () => {
  expect(actions.length).toBeGreaterThan(100);
  for (const { path, text } of files) {
    expect(text.trimStart(), path).toMatch(/^"use server";/);
    for (const [line] of text.matchAll(/^export .*/gm))
      expect(line, path).toMatch(/^export const \w+ = action\(/);
  }
  const elsewhere = all.filter(
    ({ path, text, imports }) =>
      !HOME.test(path) &&
      (/^\s*["']use server["'];?$/m.test(text) ||
        imports.some(({ target }) => target === "lib/actions/action.ts")),
  );
  expect(elsewhere.map(({ path }) => path)).toEqual([]);
});

test("an action has the name of the command that it sends, which is of the same domain", () => {
  for (const { path, name, work } of actions) {
    expect(work, path).toMatch(new RegExp(`^${name}(Command|Procedure)$`));
    const from = new RegExp(`\\b${name} as ${work}\\b[^;]*? from "(\\.\\/[^"]+)";`).exec(
      all.find((source) => source.path === path)?.text ?? "",
    )?.[1];
    expect(from, `${path}: ${name}`).toBeDefined();
    const module = all.find(
      (source) => source.path === `${path.replace("/actions.ts", "")}/${from?.slice(2)}.ts`,
    );
    expect(module?.text, `${path}: ${name} of ${from}`).toMatch(new RegExp(`^export const ${name} = `, "m"));
  }
});

test("a command has one action, and every action is used by a screen", () => {
  const names = actions.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  const used = new Set(
    all
      .filter(({ path }) => /^(app|components)\//.test(path))
      .flatMap(({ text }) => [...text.matchAll(/import \{([^}]*)\} from "@\/lib\/[\w-]+\/actions";/g)])
      .flatMap(([, list = ""]) => list.split(",").map((name) => name.trim())),
  );
  expect(names.filter((name) => !used.has(name))).toEqual([]);
});

test("only screens send actions", () => {
  const others = all.filter(
    ({ path, imports }) =>
      !/^(app|components|tests)\//.test(path) &&
      imports.some(({ target, typesOnly }) => HOME.test(target) && !typesOnly),
  );
  expect(others.map(({ path }) => path)).toEqual([]);
});
