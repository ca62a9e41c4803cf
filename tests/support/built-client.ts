import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** Builds the client's package into a folder, as its `build` does. */
export async function buildClient(folder: string): Promise<void> {
  const tsc = ["node_modules/typescript/bin/tsc", "--project", "clients/typescript", "--outDir", folder];
  await promisify(execFile)(process.execPath, tsc);
}

/** A program of the documentation that imports the package, run as plain JavaScript upon the built one. */
export async function programUsingClient<T>(source: string): Promise<{ program: T; remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), "garage-client-"));
  await buildClient(folder);
  const main = JSON.stringify(pathToFileURL(path.join(folder, "main.js")).href);
  const own = source.replaceAll('"@ga4-garage/client"', main);
  const program: T = await import(`data:text/javascript,${encodeURIComponent(own)}`);
  return { program, remove: () => rmSync(folder, { recursive: true }) };
}
