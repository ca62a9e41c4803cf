import { execFile, execFileSync } from "node:child_process";
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { apiRoutesSource } from "@/scripts/api-routes";

/** A small domain as somebody would add it, each file with `.txt` behind its name, and a test of what then knows it. */
const DOMAIN = "tests/fixtures/new-domain";
const added = globSync(`${DOMAIN}/**/*.txt`).map((file) => path.relative(DOMAIN, file).replace(/\.txt$/, ""));

/** The program in a folder of its own, to which the domain is added as docs/architecture.md says. */
const root = mkdtempSync(path.join(tmpdir(), "new-domain-"));
afterAll(() => rmSync(root, { recursive: true }));
const within = (file: string) => path.join(root, file);

function copy(from: string, file: string): void {
  mkdirSync(path.dirname(within(file)), { recursive: true });
  copyFileSync(from, within(file));
}

/** Changes one line of a file, which begins so. */
function changeLine(file: string, start: string, change: (line: string) => string): void {
  const lines = readFileSync(within(file), "utf8").split("\n");
  const at = lines.findIndex((line) => line.startsWith(start));
  expect(at, `${file}: ${start}`).toBeGreaterThan(-1);
  writeFileSync(within(file), lines.with(at, change(lines[at] ?? "")).join("\n"));
}

const addAbove = (file: string, start: string, line: string) =>
  changeLine(file, start, (found) => `${line}\n${found}`);
const takeAway = (file: string, start: string) => changeLine(file, start, () => "");

const known = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
}).split("\n");
const NEEDED = /^((app|components|db|lib|scripts|tests\/(architecture|support))\/|[^/]+$)/;
for (const file of known.filter((name) => NEEDED.test(name))) copy(file, file);
// Link by link, so that what the tools keep there stays in the copy.
mkdirSync(within("node_modules"));
for (const name of globSync("*", { cwd: "node_modules" }))
  symlinkSync(path.resolve("node_modules", name), within(`node_modules/${name}`));
execFileSync("git", ["init", "--quiet"], { cwd: root });

for (const file of added) copy(`${DOMAIN}/${file}.txt`, file);
addAbove("domains.ts", "import { messages }", 'import { loans } from "@/lib/loans/domain";');
addAbove("domains.ts", "  messages,", "  loans,");
addAbove("lib/core/permissions.ts", '  "records:export"', '  "loans:lend": ["admin", "receptionist"],');
addAbove(
  "lib/auth/rules/permission-words.ts",
  '  "records:export"',
  '  "loans:lend": { label: "Lend cars", hint: "And take them back" },',
);
writeFileSync(within("app/api/v1/routes.ts"), apiRoutesSource(root));

/** Without what tells a program that it runs within Vitest. */
const env = { ...process.env };
for (const name of Object.keys(env)) if (name.startsWith("VITEST")) delete env[name];

async function run(program: string, args: string[]): Promise<string> {
  const running = promisify(execFile)(process.execPath, [`node_modules/${program}`, ...args], {
    cwd: root,
    env,
  });
  const { stdout, stderr } = await running.catch((failed: { stdout: string; stderr: string }) => failed);
  return stdout + stderr;
}

/** Runs tests of the architecture on the copy, in one process that loads the program once. */
const check = (...names: string[]) =>
  run("vitest/vitest.mjs", [
    ...["run", "--project", "architecture", "--no-isolate", "--maxWorkers", "1"],
    ...["--reporter", "tap-flat", ...names],
  ]);

const failed = (said: string) => [...said.matchAll(/^not ok \d+ - (.*?) #/gm)].map(([, name]) => name);

test("a domain is added in its own folders and one list, and everything knows it", async () => {
  const said = await check(
    ...["loans", "actions", "casts", "domains", "doors", "files"],
    ...["imports", "layout", "pages", "processes", "tables"],
  );
  expect(failed(said), said).toEqual([]);
  expect(said).toMatch(/^ok \d+ - tests\/architecture\/loans\.test\.ts/m);
}, 90_000);

test("its types hold", async () => {
  const files = added.filter((file) => !file.startsWith("tests/"));
  const config = { files, include: ["**/*.d.ts"], compilerOptions: { incremental: false } };
  writeFileSync(within("tsconfig.loans.json"), JSON.stringify({ extends: "./tsconfig.json", ...config }));
  expect(await run("typescript/bin/tsc", ["--project", "tsconfig.loans.json"])).toBe("");
}, 90_000);

test("what was forgotten is named: its line in the list, and what a command says", async () => {
  takeAway("domains.ts", "  loans,");
  takeAway("lib/loans/domain.ts", '    "loans.end"');
  expect(failed(await check("domains", "pages"))).toEqual([
    expect.stringContaining("the list of domains has every room's manifest, once"),
    expect.stringContaining("a room's manifest names the commands that stand in the room, and no others"),
    expect.stringContaining("the table knows every page of the office, and no other"),
    expect.stringContaining("every page says what it needs, whatever is done on it"),
  ]);
}, 90_000);
