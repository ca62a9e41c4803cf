import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
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

test("the client is small: each schema once, and no more than 25 lines for each of its calls", () => {
  const code = files.filter((file) => !/(README\.md|LICENSE)$/.test(file));
  const lines = code.flatMap((file) => read(file).split("\n"));
  const calls = read(`${PACKAGE}src/resources.ts`).match(/\bapi\.\w+</g) ?? [];
  expect(lines.length / calls.length).toBeLessThanOrEqual(25);
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

const run = async (program: string, args: string[], cwd: string) =>
  (await promisify(execFile)(program, args, { cwd })).stdout;

test("what is published is made from these files alone, and is used as its README says, typed or plain", async () => {
  const root = mkdtempSync(path.join(tmpdir(), "garage-client-"));
  const within = (...names: string[]) => path.join(root, ...names);
  const whole = within("node_modules/@ga4-garage/client");
  try {
    await Promise.all([`${whole}/dist`, within("again")].map(buildClient));
    for (const name of ["package.json", "README.md", "LICENSE"])
      cpSync(`${PACKAGE}${name}`, `${whole}/${name}`);
    const modules = files.flatMap((file) => /src\/([\w-]+)\.ts$/.exec(file)?.[1] ?? []);
    const built = modules.flatMap((name) => [`${name}.js`, `${name}.d.ts`]);
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
    writeFileSync(within("plain.js"), 'console.log(Object.keys(await import("@ga4-garage/client")).join());');
    const [packed, , exported] = await Promise.all([
      run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], whole),
      run(path.resolve("node_modules/.bin/tsc"), ["--noEmit", ...strict, ...node, "readme.ts"], root),
      run(process.execPath, ["plain.js"], root),
    ]);
    const contents = JSON.parse(packed)[0].files.map((file: { path: string }) => file.path);
    const dist = built.map((name) => `dist/${name}`);
    expect(contents.sort()).toEqual(["LICENSE", "README.md", "package.json", ...dist].sort());
    expect(exported.trim()).toBe("Answer,GarageError,connect,verifyWebhook");
  } finally {
    rmSync(root, { recursive: true });
  }
}, 60_000);
