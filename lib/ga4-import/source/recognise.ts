import { CsvReader } from "../csv/csv-reader";
import { bindColumns } from "../csv/header";
import { FILE_FORMATS } from "../formats/all";
import type { FileFormat } from "../formats/column";
import { ImportProblem } from "../run/import-problem";
import { cellDecoder } from "./encoding";
import type { SourceFile } from "./source-file";
import { openHead } from "./text-file";

/** For what a file is taken by its columns. */
export interface Recognised {
  as: string;
  /** The columns that tell it. */
  columns: string[];
}

/** So many of its columns must a file share with a format, and such a part of all that it has. */
const FEWEST = 2;
const SHARE = 0.5;

/** Which file of an export one is by its columns alone; null for a file that is none, or that two of them could be. */
export async function recognise(file: SourceFile): Promise<Recognised | null> {
  return recogniseHeaders(await headersOf(file));
}

/** The same by the columns' names. */
export function recogniseHeaders(headers: readonly string[]): Recognised | null {
  const [best, second] = FILE_FORMATS.map((format) => likeness(format, headers))
    .filter(({ columns, complete }) => complete && columns.length >= Math.max(FEWEST, headers.length * SHARE))
    .sort((one, other) => other.columns.length - one.columns.length);
  if (!best || best.columns.length === second?.columns.length) return null;
  return { as: best.file, columns: best.columns };
}

/**
 * The file of an export that one with another's name is: two files whose names were changed over would fill each
 * other's records. Null where its columns bear its name out, or tell nothing.
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

/** The first record of a file; none of what is no text. */
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
