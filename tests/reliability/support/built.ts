import { execFileSync } from "node:child_process";

/** The drills are about the program that garages run: it is built first, unless it is there already. */
export function setup(): void {
  execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
}
