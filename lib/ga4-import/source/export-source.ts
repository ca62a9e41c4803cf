import { randomUUID } from "node:crypto";
import { rm, stat } from "node:fs/promises";
import path from "node:path";
import { ImportProblem } from "@/lib/files/csv/import-problem";
import { isOtherWorkbook, isWorkbook, otherWorkbook } from "@/lib/files/csv/other-formats";
import type { OnPiece, SourceFile, TakenFile } from "@/lib/files/csv/source-file";
import { FILE_FORMATS, RARE_FILES } from "../formats/all";
import { takeWorkbooks } from "../workbook/take-workbooks";
import { exportFileName, isText, mayBeRead } from "./export-names";
import { isAnother, recognise } from "./recognise";
import { type Entry, filesIn } from "./source-folder";
import { unpack } from "./zip";

/** The prefix of folders into which a run unpacks files. */
export const SCRATCH = "ga4-export-";

/** A GA4 export that was found, with the files that are there. */
export interface ExportSource {
  files: Map<string, SourceFile>;
  /** Files that were recognised by their columns, not by their names. */
  taken: TakenFile[];
  /** Files of an export that are missing. */
  missing: string[];
  /** Other files that were not read. */
  ignored: string[];
  /** Deletes what was unpacked. */
  close(): Promise<void>;
}

/**
 * Opens an export: a folder, a workbook, or a .zip, which is first unpacked into `scratch`. Subfolders, names
 * in any case and FileMaker's other endings are accepted; a file with another name is recognised by its
 * columns, as the sheets of workbooks are; links are not followed.
 *
 * `onPiece` is called while workbooks are read, and may throw to stop that. Throws an ImportProblem if the
 * path does not exist, holds no file of an export, has one file twice, or has something unreadable in place
 * of a file.
 */
export async function openExport(
  place: string,
  scratch: string,
  onPiece: OnPiece = () => undefined,
): Promise<ExportSource> {
  const found = await stat(place).catch(() => null);
  const file = path.basename(place);
  if (!found) throw new ImportProblem("NOT_FOUND", "there is no such folder or file", { file });
  if (!found.isDirectory() && isOtherWorkbook(place)) throw otherWorkbook(file);
  if (!found.isDirectory() && !/\.zip$/i.test(place) && !isWorkbook(place))
    throw new ImportProblem("NOT_AN_EXPORT", "is neither a folder nor a .zip nor a workbook (.xlsx)", {
      file,
    });
  const own = path.join(scratch, `${SCRATCH}${randomUUID()}`);
  const close = () => rm(own, { recursive: true, force: true });
  try {
    if (found.isDirectory()) return await inFolder(place, await filesIn(place), own, onPiece, close);
    if (isWorkbook(place)) {
      return await inFolder(path.dirname(place), [{ relative: file, isFile: true }], own, onPiece, close);
    }
    const unpacked = await unpack(place, own, mayBeRead);
    const source = await inFolder(unpacked.folder, await filesIn(unpacked.folder), own, onPiece, close);
    return { ...source, ignored: [...source.ignored, ...unpacked.ignored] };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What macOS and spreadsheets leave beside a file. */
const LEFT_OVER = /^(?:\._|~\$|\.~)/;

async function inFolder(
  folder: string,
  entries: readonly Entry[],
  scratch: string,
  onPiece: OnPiece,
  close: () => Promise<void>,
): Promise<ExportSource> {
  const files = new Map<string, SourceFile>();
  const ignored: string[] = [];
  const others: string[] = [];
  for (const { relative, isFile } of entries) {
    const name = LEFT_OVER.test(path.basename(relative)) ? null : exportFileName(relative);
    if (name !== null && isFile) await take(folder, relative, name, files);
    else if (isFile && mayBeRead(relative) && !LEFT_OVER.test(path.basename(relative))) others.push(relative);
    else ignored.push(relative);
  }
  others.push(...(await changedOver(folder, files)));
  const taken = [
    ...(await takeByColumns(folder, others, files, ignored)),
    ...(await takeWorkbooks({ folder, scratch, files, ignored, onPiece }, others)),
  ];
  if (files.size === 0) {
    throw new ImportProblem(
      "NOT_AN_EXPORT",
      "holds none of the files of a GA4 export, such as Customers.csv",
      {
        file: path.basename(entries.length === 1 ? (entries[0]?.relative ?? folder) : folder),
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

/**
 * Removes files whose columns are those of another file, so that they can be recognised by their columns;
 * returns their paths.
 */
async function changedOver(folder: string, files: Map<string, SourceFile>): Promise<string[]> {
  const changed: string[] = [];
  for (const [name, file] of [...files]) {
    if (!(await isAnother(file))) continue;
    files.delete(name);
    changed.push(path.relative(folder, file.path));
  }
  return changed;
}

/** Recognises files with other names by their columns, if the export's file of that kind is missing. */
async function takeByColumns(
  folder: string,
  others: readonly string[],
  files: Map<string, SourceFile>,
  ignored: string[],
): Promise<TakenFile[]> {
  const taken: TakenFile[] = [];
  const named = new Set(files.keys());
  for (const relative of others.filter(isText)) {
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
