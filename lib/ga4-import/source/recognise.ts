import { CsvReader } from "@/lib/files/csv/csv-reader";
import { cellDecoder } from "@/lib/files/csv/encoding";
import { ImportProblem } from "@/lib/files/csv/import-problem";
import type { SourceFile } from "@/lib/files/csv/source-file";
import { openHead } from "@/lib/files/csv/text-file";
import { bindColumns } from "../csv/header";
import { FILE_FORMATS } from "../formats/all";
import type { FileFormat } from "../formats/column";

/** The file of an export that a file's columns match. */
export interface Recognised {
  as: string;
  /** The columns that match. */
  columns: string[];
}

/** A file must share at least this many columns with a format, and this part of all its own columns. */
const FEWEST = 2;
const SHARE = 0.5;

/**
 * Recognises a file by its columns alone; null if it is no file of an export, or if two are equally likely.
 */
export async function recognise(file: SourceFile): Promise<Recognised | null> {
  return recogniseHeaders(await headersOf(file));
}

/** The same by the names of the columns. */
export function recogniseHeaders(headers: readonly string[]): Recognised | null {
  const [best, second] = FILE_FORMATS.map((format) => likeness(format, headers))
    .filter(({ columns, complete }) => complete && columns.length >= Math.max(FEWEST, headers.length * SHARE))
    .sort((one, other) => other.columns.length - one.columns.length);
  if (!best || best.columns.length === second?.columns.length) return null;
  return { as: best.file, columns: best.columns };
}

/**
 * Returns the file of an export that a file really is, if it has another one's name: two files with swapped
 * names would fill each other's records. Null if the columns match the name, or decide nothing.
 */
export async function isAnother(file: SourceFile): Promise<Recognised | null> {
  const headers = await headersOf(file);
  const found = recogniseHeaders(headers);
  if (!found || found.as === file.name) return null;
  const own = FILE_FORMATS.find((format) => format.file === file.name);
  return own && likeness(own, headers).columns.length * 2 <= found.columns.length ? found : null;
}

function likeness(format: FileFormat, headers: readonly string[]) {
  const { columnOf, nameOf } = bindColumns(format, headers);
  const columns = nameOf.filter((_, at) => (columnOf[at] ?? -1) >= 0);
  const complete = format.required.every((name) => columns.includes(name));
  return { file: format.file, columns, complete };
}

/** Returns the first record of a file; empty if it is not text. */
async function headersOf(file: SourceFile): Promise<string[]> {
  const headers: string[] = [];
  try {
    const text = await openHead(file);
    const csv = new CsvReader(
      file.name,
      cellDecoder(text.encoding),
      ({ cells, width }) => {
        if (headers.length === 0) headers.push(...cells.slice(0, width));
      },
      text,
    );
    for await (const { piece } of text.pieces()) {
      csv.push(piece);
      if (headers.length > 0) break;
    }
    if (headers.length === 0) csv.end();
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
  }
  return headers;
}
