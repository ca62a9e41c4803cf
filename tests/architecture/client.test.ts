import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { buildClient } from "../support/built-client";
import { sources } from "./sources";

const PACKAGE = "clients/typescript/";
const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", PACKAGE], {
  encoding: "utf8",
});
const files = listed.trim().split("\n");
const read = (file: string) => readFileSync(file, "utf8");
const MADE = ["types", "resources"].map((name) => `${PACKAGE}src/${name}.ts`);

test("the client is small: each schema once, and no lines of any length", () => {
  const code = files.filter((file) => !/(README\.md|LICENSE)$/.test(file));
  const lines = code.flatMap((file) => read(file).split("\n"));
  expect(lines.length).toBeLessThanOrEqual(6200);
  const written = code.filter((file) => !MADE.includes(file));
  expect(written.filter((file) => read(file).split("\n").length > 150)).toEqual([]);
  const names = [...read(`${PACKAGE}src/types.ts`).matchAll(/^export (?:type|interface) (\w+)/gm)].map(
    ([, name]) => name,
  );
  expect(names.length).toBe(new Set(names).size);
});

test("it stands alone: on its own files and what browsers and Node have alike", () => {
  const imports = sources([`${PACKAGE}*.ts`]).flatMap(({ text }) =>
    [...text.matchAll(/ from "([^"]+)";/g)].map(([, target = ""]) => target),
  );
  expect(imports.filter((target) => !/^\.\/[\w-]+\.js$/.test(target))).toEqual([]);
  const { dependencies, peerDependencies, engines, devDependencies } = JSON.parse(
    read(`${PACKAGE}package.json`),
  );
  expect([dependencies, peerDependencies, engines.node]).toEqual([undefined, undefined, ">=20"]);
  expect(devDependencies.typescript).toBe(JSON.parse(read("package.json")).devDependencies.typescript);
});

const run = (program: string, args: string[], cwd?: string) =>
  execFileSync(program, args, { cwd, encoding: "utf8" });

test("what is published is made from these files alone, and is used as its README says, typed or plain", () => {
  const root = mkdtempSync(path.join(tmpdir(), "garage-client-"));
  const within = (...names: string[]) => path.join(root, ...names);
  const whole = within("node_modules/@ga4-garage/client");
  try {
    for (const folder of [`${whole}/dist`, within("again")]) buildClient(folder);
    for (const name of ["package.json", "README.md", "LICENSE"])
      cpSync(`${PACKAGE}${name}`, `${whole}/${name}`);
    const [{ files: packed }] = JSON.parse(
      run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], whole),
    );
    const modules = files.flatMap((file) => /src\/([\w-]+)\.ts$/.exec(file)?.[1] ?? []);
    const built = modules.flatMap((name) => [`${name}.js`, `${name}.d.ts`]);
    expect(packed.map((file: { path: string }) => file.path).sort()).toEqual(
      ["LICENSE", "README.md", "package.json", ...built.map((name) => `dist/${name}`)].sort(),
    );
    for (const name of built)
      expect(read(`${whole}/dist/${name}`) === read(within("again", name)), name).toBe(true);
    expect(read(`${whole}/dist/resources.d.ts`)).toContain(
      "/** Create a customer. Needs `customers:create`. */",
    );

    const examples = [...read(`${PACKAGE}README.md`).matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
    writeFileSync(within("package.json"), '{ "type": "module" }');
    writeFileSync(within("readme.ts"), examples.join("\n"));
    symlinkSync(path.resolve("node_modules/@types"), within("node_modules/@types"));
    const strict = ["--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false"];
    const node = ["--module", "nodenext", "--target", "es2022", "--lib", "es2022", "--types", "node"];
    run(path.resolve("node_modules/.bin/tsc"), ["--noEmit", ...strict, ...node, "readme.ts"], root);
    const program = 'console.log(Object.keys(await import("@ga4-garage/client")).join());';
    writeFileSync(within("plain.js"), program);
    expect(run(process.execPath, ["plain.js"], root).trim()).toBe("Answer,GarageError,connect,verifyWebhook");
  } finally {
    rmSync(root, { recursive: true });
  }
});
