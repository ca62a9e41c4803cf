import { existsSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project; every script works from there, wherever it was called. */
export const root = resolve(fileURLToPath(import.meta.url), "../../..");

/** Makes the project's folder the current one and reads its .env; what the environment says already wins. */
export function enterProject() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 12))
    throw new SetupError(
      `GA4 Garage needs Node.js 20.12 or newer to start; this is ${process.versions.node}.`,
    );
  process.chdir(root);
  if (existsSync(".env")) process.loadEnvFile(".env");
}

/** The Node.js that the project pins, once it is installed. */
export const projectNode = join(
  root,
  "node_modules",
  "node",
  "bin",
  process.platform === "win32" ? "node.exe" : "node",
);

export const runsOnProjectNode = () =>
  existsSync(projectNode) && realpathSync(process.execPath) === realpathSync(projectNode);

/** Folder of the compiled pages. */
export const nextDir = () => process.env.NEXT_DIST_DIR || ".next";

/** A problem that needs no stack trace: its message is the whole story. */
export class SetupError extends Error {}

/** Runs a script's main function; a SetupError is told plainly and ends with code 1. */
export async function main(run) {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}\n` : error);
    process.exit(1);
  }
}
