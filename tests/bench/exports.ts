import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const GENERATOR = process.env.GA4_GENERATOR ?? "../shared/ga4-export/generate.mjs";
const CACHE = "dist/bench";

/** A made export of a garage that does not exist, `scale` times the size of a real one; made once. */
export function madeExport(scale: number): string {
  const folder = path.resolve(CACHE, `export-${scale}`);
  if (existsSync(path.join(folder, "expected.json"))) return folder;
  if (!existsSync(GENERATOR))
    throw new Error(`There is no generator of exports at ${GENERATOR}: set GA4_GENERATOR`);
  console.log(`Making an export of scale ${scale} …`);
  execFileSync(process.execPath, [GENERATOR, "--out", folder, "--scale", String(scale), "--dirty", "0"], {
    stdio: "ignore",
  });
  return folder;
}
