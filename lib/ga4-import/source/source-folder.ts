import { readdir } from "node:fs/promises";
import path from "node:path";

const DEEPEST_FOLDER = 8;

export interface Entry {
  /** Path within the folder. */
  relative: string;
  /** A file of its own: no link, no folder too deep to be looked into. */
  isFile: boolean;
}

/** All that lies in a folder and in those inside it. */
export async function filesIn(root: string, inside = "", depth = 0): Promise<Entry[]> {
  const found: Entry[] = [];
  for (const entry of await readdir(path.join(root, inside), { withFileTypes: true })) {
    const relative = path.join(inside, entry.name);
    if (entry.isDirectory() && depth < DEEPEST_FOLDER)
      found.push(...(await filesIn(root, relative, depth + 1)));
    else found.push({ relative, isFile: entry.isFile() });
  }
  return found;
}
