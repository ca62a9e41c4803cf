import { stat } from "node:fs/promises";
import path from "node:path";
import { FILE_FORMATS, RARE_FILES } from "./formats/all";
import { ImportProblem } from "./import-problem";
import { isWorkbook, workbookProblem } from "./other-formats";
import { isAnother, recognise } from "./recognise";
import type { SourceFile } from "./source-file";
import { filesIn } from "./source-folder";
import { unpack } from "./zip";

/** A file with a name of its own that was taken for one of an export's by its columns. */
export interface TakenFile {
  file: string;
  as: string;
  columns: string[];
}

/** A GA4 export that was found, with what of it is there. */
export interface ExportSource {
  files: Map<string, SourceFile>;
  /** Files that were known by their columns and not by their names. */
  taken: TakenFile[];
  /** Files of an export that are not there. */
  missing: string[];
  /** What else lay beside them and was not read. */
  ignored: string[];
  /** Removes what was unpacked. */
  close(): Promise<void>;
}

/**
 * Opens an export: a folder, or a .zip, which is unpacked into `scratch` first. Subfolders, names in any case and
 * FileMaker's other endings are fine; a file with a name of its own is known by its columns; links are not followed.
 *
 * Throws an ImportProblem where there is no such place, no file of an export in it, one file twice, or a workbook in
 * the place of a file.
 */
export async function openExport(place: string, scratch: string): Promise<ExportSource> {
  const found = await stat(place).catch(() => null);
  if (!found)
    throw new ImportProblem("NOT_FOUND", "there is no such folder or file", { file: path.basename(place) });
  if (found.isDirectory()) return inFolder(place, async () => {});
  if (isWorkbook(place)) throw workbookProblem(path.basename(place));
  if (!/\.zip$/i.test(place)) {
    throw new ImportProblem("NOT_AN_EXPORT", "is neither a folder nor a .zip", {
      file: path.basename(place),
    });
  }
  const unpacked = await unpack(place, scratch, mayBeRead);
  try {
    const source = await inFolder(unpacked.folder, unpacked.remove);
    return { ...source, ignored: [...source.ignored, ...unpacked.ignored] };
  } catch (error) {
    await unpacked.remove();
    throw error;
  }
}

/** The endings of text files that hold tables: GA4's own, and those that FileMaker offers beside it. */
const TEXT = /\.(?:csv|tab|tsv|txt|mer)$/i;

const baseName = (name: string): string => path.posix.basename(name.replaceAll("\\", "/"));

/** The format's name of a file, whatever its case and ending, or null for what is no file of an export. */
export function exportFileName(name: string): string | null {
  const lower = baseName(name).toLowerCase().replace(TEXT, ".csv");
  return FILE_FORMATS.find(({ file }) => file.toLowerCase() === lower)?.file ?? null;
}

/** What is worth being unpacked: text files, and workbooks to be named. */
const mayBeRead = (name: string): boolean => TEXT.test(name) || isWorkbook(name);

/** What macOS and spreadsheets leave beside a file. */
const LEFT_OVER = /^(?:\._|~\$|\.~)/;

async function inFolder(folder: string, close: () => Promise<void>): Promise<ExportSource> {
  const files = new Map<string, SourceFile>();
  const ignored: string[] = [];
  const others: string[] = [];
  for (const { relative, isFile } of await filesIn(folder)) {
    const name = LEFT_OVER.test(path.basename(relative)) ? null : exportFileName(relative);
    if (name !== null && isFile) await take(folder, relative, name, files);
    else if (isFile && mayBeRead(relative) && !LEFT_OVER.test(path.basename(relative))) others.push(relative);
    else ignored.push(relative);
  }
  const changed = await changedOver(folder, files);
  others.push(...changed);
  const taken = await takeByColumns(folder, others, files, ignored);
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
  return { files, taken, missing, ignored, close };
}

async function take(
  folder: string,
  relative: string,
  name: string,
  files: Map<string, SourceFile>,
): Promise<void> {
  const twin = files.get(name);
  if (twin) {
    const both = `${path.relative(folder, twin.path)} and ${relative}`;
    throw new ImportProblem("TWICE", `the export holds this file twice: ${both}`, { file: name });
  }
  const whole = path.join(folder, relative);
  files.set(name, { name, path: whole, bytes: (await stat(whole)).size });
}

/** Lets go of files whose columns are another's, to be taken for what they are. */
async function changedOver(folder: string, files: Map<string, SourceFile>): Promise<string[]> {
  const changed: string[] = [];
  for (const [name, file] of [...files]) {
    if (!(await isAnother(file))) continue;
    files.delete(name);
    changed.push(path.relative(folder, file.path));
  }
  return changed;
}

/** Takes files with names of their own for what their columns say, where an export's file of that kind is missing. */
async function takeByColumns(
  folder: string,
  others: readonly string[],
  files: Map<string, SourceFile>,
  ignored: string[],
): Promise<TakenFile[]> {
  const taken: TakenFile[] = [];
  const named = new Set(files.keys());
  for (const relative of others) {
    if (isWorkbook(relative)) {
      refuseWorkbook(relative, named);
      ignored.push(relative);
      continue;
    }
    const whole = path.join(folder, relative);
    const found = await recognise({ name: relative, path: whole, bytes: (await stat(whole)).size });
    if (!found || named.has(found.as)) {
      ignored.push(relative);
      continue;
    }
    await take(folder, relative, found.as, files);
    taken.push({ file: relative, ...found });
  }
  return taken;
}

/** A workbook in the place of a file would be missed; one beside it is not needed. */
function refuseWorkbook(relative: string, named: ReadonlySet<string>): void {
  const name = exportFileName(relative.replace(/\.[^.]+$/, ".csv"));
  if (name ? !named.has(name) : named.size === 0) throw workbookProblem(path.basename(relative));
}
