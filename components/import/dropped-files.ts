import type { FoundFile } from "@/lib/ga4-import/source/choose-export";

/** Deeper than this nobody keeps an export. */
const DEEPEST = 3;
const MOST_FILES = 2000;

/** All files of what was dropped, folders looked through. To be called while the drop is being handled. */
export async function droppedFiles(transfer: DataTransfer): Promise<FoundFile<File>[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return pickedFiles(transfer.files);
  const found: FoundFile<File>[] = [];
  for (const entry of entries) await look(entry, 0, found);
  return found;
}

/** The files of a picker, with their paths where a folder was picked. */
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

/** Browsers hand a folder over in batches, the last of which is empty. */
async function listed(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}
