import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";

/** The folders from which the server is built. Next watches the pages' own files itself. */
const FOLDERS = ["app", "clients", "components", "db", "lib", "scripts"];

/** Long enough for an editor that writes a file in two steps, or for switching to a branch with many changes. */
const SETTLE_MS = 40;

/**
 * Calls `onSaved` with the files that were saved, grouping those saved together. Returns the function that stops it. It watches
 * each folder separately, because on Linux Node's recursive watch loses a file once an editor has replaced it.
 */
export function watchSources(onSaved: (paths: readonly string[]) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const saved = new Set<string>();
  let settling: NodeJS.Timeout | undefined;

  function note(path: string): void {
    if (!/\.\w+$/.test(path)) watchFolder(path);
    if (!/\.([cm]?[jt]sx?|json|sql)$/.test(path)) return;
    saved.add(path);
    clearTimeout(settling);
    settling = setTimeout(() => {
      const paths = [...saved];
      saved.clear();
      onSaved(paths);
    }, SETTLE_MS);
  }

  /** Watches a folder and its sub-folders. Ignores a path that is not a folder, or is deleted. */
  function watchFolder(folder: string): void {
    try {
      const entries = readdirSync(folder, { withFileTypes: true });
      watchers.get(folder)?.close();
      watchers.set(
        folder,
        watch(folder, (_, name) => name && note(join(folder, name))).on("error", () => {}),
      );
      for (const entry of entries)
        if (entry.isDirectory() && entry.name !== "node_modules") watchFolder(join(folder, entry.name));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    }
  }

  for (const folder of FOLDERS) watchFolder(folder);
  watchers.set(
    ".",
    watch(".", (_, name) => name && /\.\w+$/.test(name) && note(name)),
  );
  return () => {
    clearTimeout(settling);
    for (const watcher of watchers.values()) watcher.close();
  };
}
