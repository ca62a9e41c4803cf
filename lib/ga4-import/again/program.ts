import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * By what the program is known again that reads an export: its own bundled file, from which every rule of reading comes, and the
 * Node.js that runs it. Another one may read the same cell in another way. Taken as it starts, since its file may be built anew while it
 * runs; null where there is no such file.
 */
export const PROGRAM_MARK = ownMark();

function ownMark(): string | null {
  try {
    const own = readFileSync(fileURLToPath(import.meta.url));
    return createHash("sha256").update(process.version).update(own).digest("hex");
  } catch {
    return null;
  }
}
