import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";

/** What the server is made from; the pages' own files Next watches itself. */
const FOLDERS = ["app", "clients", "components", "db", "lib", "scripts"];

/** Long enough for an editor that writes a file in two goes, or a branch of many files. */
const SETTLE_MS = 40;

/**
 * Tells which files of ours were saved, those of one moment together. Answers with what ends it. Folder by folder: on Linux Node's
 * recursive watch loses a file once an editor has put another in its place.
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

  /** A folder and those in it; what is none, or is gone, is left alone. */
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
