import { readdir } from "node:fs/promises";
import path from "node:path";

const DEEPEST_FOLDER = 8;

export interface Entry {
  /** Path within the folder. */
  relative: string;
  /** False for a link, and for a folder too deep to be searched. */
  isFile: boolean;
}

/** Returns everything in a folder and its subfolders. */
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
