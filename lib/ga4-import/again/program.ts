import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * By what the program is known again that reads an export: its own bundled file, from which every rule of reading comes, and the
 * Node.js that runs it. Another one may read the same cell in another way.
 */
export function programMark(): string {
  return createHash("sha256")
    .update(process.version)
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest("hex");
}
