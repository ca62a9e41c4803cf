import { lstat, open, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { FILE_FORMATS, RARE_FILES } from "./formats/all";
import { ImportProblem } from "./import-problem";
import { unpack } from "./zip";

/** One file of an export, wherever it lies. */
export interface SourceFile {
  /** As GA4 calls it, such as `Customers.csv`; the file's own name may differ in case. */
  name: string;
  path: string;
  bytes: number;
}

/** A GA4 export that was found, with what of it is there. */
export interface ExportSource {
  files: Map<string, SourceFile>;
  /** Files of an export that are not there. */
  missing: string[];
  /** What else lay beside them and was not read. */
  ignored: string[];
  /** Removes what was unpacked. */
  close(): Promise<void>;
}

const DEEPEST_FOLDER = 3;
const CHUNK = 256 * 1024;

/**
 * Opens an export: a folder, or a .zip, which is unpacked into `scratch` first. Subfolders and names in any case are
 * fine; links are not followed.
 *
 * Throws an ImportProblem where there is no such place, no file of an export in it, or one file twice.
 */
export async function openExport(place: string, scratch: string): Promise<ExportSource> {
  const found = await stat(place).catch(() => null);
  if (!found)
    throw new ImportProblem("NOT_FOUND", "there is no such folder or file", { file: path.basename(place) });
  if (found.isDirectory()) return inFolder(place, async () => {});
  if (!/\.zip$/i.test(place)) {
    throw new ImportProblem("NOT_AN_EXPORT", "is neither a folder nor a .zip", {
      file: path.basename(place),
    });
  }
  const unpacked = await unpack(place, scratch, isExportFile);
  try {
    const source = await inFolder(unpacked.folder, unpacked.remove);
    return { ...source, ignored: [...source.ignored, ...unpacked.ignored] };
  } catch (error) {
    await unpacked.remove();
    throw error;
  }
}

/** The bytes of a file, piece by piece in one buffer: a piece is good until the next is asked for. */
export async function* chunksOf(file: SourceFile): AsyncGenerator<Buffer> {
  const handle = await open(file.path);
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** The format's name of a file, whatever its case, or null for what is no file of an export. */
export function exportFileName(name: string): string | null {
  const lower = path.posix.basename(name.replaceAll("\\", "/")).toLowerCase();
  return FILE_FORMATS.find(({ file }) => file.toLowerCase() === lower)?.file ?? null;
}

const isExportFile = (name: string): boolean => exportFileName(name) !== null;

async function inFolder(folder: string, close: () => Promise<void>): Promise<ExportSource> {
  const files = new Map<string, SourceFile>();
  const ignored: string[] = [];
  await look(folder, "", 0, files, ignored);
  if (files.size === 0) {
    throw new ImportProblem(
      "NOT_AN_EXPORT",
      "holds none of the files of a GA4 export, such as Customers.csv",
      {
        file: path.basename(folder),
      },
    );
  }
  const missing = FILE_FORMATS.map(({ file }) => file).filter(
    (file) => !files.has(file) && !RARE_FILES.includes(file),
  );
  return { files, missing, ignored, close };
}

async function look(
  root: string,
  inside: string,
  depth: number,
  files: Map<string, SourceFile>,
  ignored: string[],
): Promise<void> {
  for (const entry of await readdir(path.join(root, inside), { withFileTypes: true })) {
    const relative = path.join(inside, entry.name);
    if (entry.isDirectory() && depth < DEEPEST_FOLDER) {
      await look(root, relative, depth + 1, files, ignored);
      continue;
    }
    const name = exportFileName(entry.name);
    if (name === null || !entry.isFile()) {
      ignored.push(relative);
      continue;
    }
    const twin = files.get(name);
    if (twin) {
      const both = `${path.relative(root, twin.path)} and ${relative}`;
      throw new ImportProblem("TWICE", `the export holds this file twice: ${both}`, { file: name });
    }
    const whole = path.join(root, relative);
    files.set(name, { name, path: whole, bytes: (await lstat(whole)).size });
  }
}
