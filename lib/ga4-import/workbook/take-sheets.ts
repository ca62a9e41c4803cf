import { mkdir, mkdtemp } from "node:fs/promises";
import path from "node:path";
import { ImportProblem } from "@/lib/files/csv/import-problem";
import type { OnPiece, SourceFile } from "@/lib/files/csv/source-file";
import { recogniseHeaders } from "../source/recognise";
import { writeSheet } from "./sheet-csv";
import { openWorkbook, problem, type SheetPart, type Workbook } from "./workbook";

/** A sheet that is one of an export's files, with the columns by which it was recognised. */
export interface TakenSheet {
  file: SourceFile;
  columns: string[];
}

interface Taken {
  taken: TakenSheet[];
  /** Sheets that are none of an export's files, or whose file exists already. */
  ignored: string[];
}

/** Decides which sheets count. */
interface SheetToTake {
  /** Returns the file of an export with this name, if any. */
  named(name: string): string | null;
  /** Whether there is already a file of this name. */
  isThere(file: string): boolean;
  onPiece: OnPiece;
}

/**
 * Makes a CSV file, in a folder below `scratch`, of every sheet of a workbook that is one of an export's
 * files. A sheet is recognised by its columns, otherwise by its name or, if it is the only sheet, by the
 * workbook's name.
 */
export async function takeSheets(file: string, scratch: string, wanted: SheetToTake): Promise<Taken> {
  const workbook = await openWorkbook(file, wanted.onPiece);
  await mkdir(scratch, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(path.join(scratch, "sheets-"));
  const taken: TakenSheet[] = [];
  const ignored: string[] = [];
  try {
    for (const [number, sheet] of workbook.sheets.entries()) {
      const into = path.join(folder, `${number}.csv`);
      const found = await takeSheet(workbook, sheet, into, wanted);
      if (found) taken.push(found);
      else ignored.push(seenSheet({ workbook: workbook.file, name: sheet.name }));
    }
    return { taken, ignored };
  } catch (error) {
    throw problem(error, { file: workbook.file });
  } finally {
    workbook.close();
  }
}

async function takeSheet(
  workbook: Workbook,
  { name, part }: SheetPart,
  into: string,
  { named, isThere, onPiece }: SheetToTake,
): Promise<TakenSheet | null> {
  if (part === null) return null;
  let as: string | null = null;
  let columns: string[] = [];
  const only = workbook.sheets.length === 1 ? path.parse(workbook.file).name : "";
  const written = await writeSheet(
    workbook,
    { name, part },
    into,
    (headers) => {
      const found = recogniseHeaders(headers);
      as = found?.as ?? named(name) ?? named(only);
      columns = found?.columns ?? [];
      return as !== null && !isThere(as);
    },
    onPiece,
  );
  if (!written || as === null) return null;
  const sheet = { workbook: workbook.file, name, headers: written.headers };
  return { file: { name: as, path: into, bytes: written.bytes, sheet }, columns };
}

/** Returns the problem that two sheets or workbooks hold the same file of an export. */
export function duplicateSheet(one: SourceFile, other: SourceFile): ImportProblem {
  const both = [one, other].map(({ sheet, name }) => (sheet ? seenSheet(sheet) : name)).join(" and ");
  return new ImportProblem("TWICE", `the export holds this file twice: ${both}`, { file: one.name });
}

/** Describes a sheet in words. The bar is replaced because it separates the parts of an issue count's key. */
export const seenSheet = ({ workbook, name }: { workbook: string; name: string }): string =>
  `${workbook}, sheet ${name}`.replaceAll("|", "¦");
