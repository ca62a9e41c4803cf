import { existsSync, realpathSync } from "node:fs";
import { constants } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import "./follow-parent.mjs";

/** The project's folder. Every script works from there, wherever it was called. */
export const root = resolve(fileURLToPath(import.meta.url), "../../..");

/** Changes to the project's folder and reads its .env; variables that are already set win. */
export function enterProject() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 12))
    throw new SetupError(
      `GA4 Garage needs Node.js 20.12 or newer to start; this is ${process.versions.node}.`,
    );
  process.chdir(root);
  if (existsSync(".env")) process.loadEnvFile(".env");
}

/** The Node.js version that the project pins, once it is installed. */
export const projectNode = join(
  root,
  "node_modules",
  "node",
  "bin",
  process.platform === "win32" ? "node.exe" : "node",
);

export const runsOnProjectNode = () =>
  existsSync(projectNode) && realpathSync(process.execPath) === realpathSync(projectNode);

/** The folder of the compiled pages. */
export const nextDir = () => process.env.NEXT_DIST_DIR || ".next";

/** A problem that needs no stack trace: its message says everything. */
export class SetupError extends Error {}

/** We were told to stop. */
export class Interrupted extends Error {
  constructor(signal) {
    super(`Stopped by ${signal}.`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** Runs a script's main function. Expected errors are printed without a stack trace. */
export async function main(run) {
  try {
    await run();
  } catch (error) {
    const foreseen = error instanceof SetupError || error instanceof Interrupted;
    console.error(foreseen ? `\n${error.message}\n` : error);
    process.exit(error.exitCode ?? 1);
  }
}
