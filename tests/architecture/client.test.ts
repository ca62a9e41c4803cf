import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
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

test("what is published is made from these files alone, runs as plain JavaScript and is nothing more", () => {
  const root = mkdtempSync(path.join(tmpdir(), "garage-client-"));
  const [whole, dist, again] = ["package", "package/dist", "again"].map((name) => path.join(root, name));
  try {
    for (const folder of [dist, again]) buildClient(folder ?? "");
    for (const name of ["package.json", "README.md", "LICENSE"])
      cpSync(`${PACKAGE}${name}`, path.join(whole ?? "", name));
    const npm = ["pack", "--dry-run", "--json", "--ignore-scripts"];
    const [{ files: packed }] = JSON.parse(execFileSync("npm", npm, { cwd: whole, encoding: "utf8" }));
    const modules = files.flatMap((file) => /src\/([\w-]+)\.ts$/.exec(file)?.[1] ?? []);
    const built = modules.flatMap((name) => [`${name}.js`, `${name}.d.ts`]);
    expect(packed.map((file: { path: string }) => file.path).sort()).toEqual(
      ["LICENSE", "README.md", "package.json", ...built.map((name) => `dist/${name}`)].sort(),
    );
    for (const name of built) expect(read(`${dist}/${name}`) === read(`${again}/${name}`), name).toBe(true);
    expect(read(`${dist}/resources.d.ts`)).toContain("/** Create a customer. Needs `customers:create`. */");
    const program = `import * as client from "${pathToFileURL(`${dist}/main.js`)}"; console.log(Object.keys(client).join());`;
    const said = execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
    expect(said.trim()).toBe("Answer,GarageError,connect,verifyWebhook");
  } finally {
    rmSync(root, { recursive: true });
  }
});
