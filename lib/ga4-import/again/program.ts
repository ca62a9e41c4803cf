import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Identifies the program that reads an export: a hash of its own bundled file, which contains every rule for
 * reading, and the version of Node.js. Another program may read the same cell differently. Worked out when
 * the program starts, since the file may be rebuilt while it runs; null if there is no such file.
 */
export const PROGRAM_MARK = ownMark();

function ownMark(): string | null {
  try {
    // `npm run dev` loads each file by itself, at an address with a version: this one says nothing of the others.
    if (new URL(import.meta.url).search) return null;
    const own = readFileSync(fileURLToPath(import.meta.url));
    return createHash("sha256").update(process.version).update(own).digest("hex");
  } catch {
    return null;
  }
}
