import type { FoundFile } from "@/lib/ga4-import/source/choose-export";

/** No export lies deeper in its folders than this. */
const DEEPEST = 3;
const MOST_FILES = 2000;

/**
 * Returns all files of a drop, including those in its folders. Must be called while the drop event is being
 * handled.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<FoundFile<File>[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return pickedFiles(transfer.files);
  const found: FoundFile<File>[] = [];
  for (const entry of entries) await look(entry, 0, found);
  return found;
}

/** Returns the files of a file picker, with their paths if a folder was picked. */
export const pickedFiles = (files: Iterable<File>): FoundFile<File>[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

async function look(entry: FileSystemEntry, depth: number, found: FoundFile<File>[]): Promise<void> {
  if (found.length >= MOST_FILES) return;
  if (isFile(entry)) {
    const file = await new Promise<File>((done, failed) => entry.file(done, failed));
    found.push({ path: entry.fullPath.replace(/^\//, ""), file });
  } else if (isDirectory(entry) && depth < DEEPEST) {
    for (const inside of await listed(entry)) await look(inside, depth + 1, found);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** Browsers return a folder's entries in batches; an empty batch is the last one. */
async function listed(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}
