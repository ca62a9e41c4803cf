import { execFileSync } from "node:child_process";

/** Bundles a program of the project by the build's own script, in a process of its own; the file to run. */
export function bundled(program: string): string {
  const said = execFileSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `import { bundle } from "./scripts/setup/build.mjs"; console.log(await bundle("${program}"));`,
    ],
    { encoding: "utf8" },
  );
  return said.trim().split("\n").at(-1) ?? "";
}
