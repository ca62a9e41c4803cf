import "server-only";
import { invalid } from "@/lib/core/errors";
import { CsvReader } from "@/lib/files/csv/csv-reader";
import type { CsvRecord } from "@/lib/files/csv/csv-record";
import { cellDecoder } from "@/lib/files/csv/encoding";
import { ImportProblem } from "@/lib/files/csv/import-problem";
import type { SourceFile } from "@/lib/files/csv/source-file";
import { openHead, openText, type TextFile } from "@/lib/files/csv/text-file";

/** No row of a price file is longer; one that is has an unclosed quote. */
const LONGEST_ROW = 1024 * 1024;

const problemWith = (message: string) => invalid({ field: "file", message });

/** How the text of a price file is written. */
export interface Written {
  encoding: string;
  /** What stands between two cells: "," or ";" or a tab. */
  delimiter: string;
}

/**
 * Passes a price file's header, then each row with the cells of one, a piece of the file at a time: `between` is awaited after each
 * piece. The record is reused for the next row. Throws VALIDATION_ERROR at `file` for what is no CSV file, is empty or is cut off.
 */
export async function readRecords(
  file: SourceFile,
  onHeader: (headers: string[]) => void,
  onRow: (record: CsvRecord) => void,
  between: () => Promise<void> | undefined = () => undefined,
): Promise<Written> {
  const text = await explained(openText(file));
  let headed = false;
  const reader = readerOf(file, text, (record) => {
    if (headed) return onRow(record);
    headed = true;
    onHeader(record.cells.slice(0, record.width));
  });
  await explained(pushAll(reader, text, between));
  if (!headed) throw problemWith("The file is empty");
  return { encoding: text.encoding, delimiter: String.fromCharCode(text.delimiter) };
}

/** Returns the names of a price file's columns, from its beginning alone. */
export async function readHeaders(file: SourceFile): Promise<string[]> {
  const text = await explained(openHead(file));
  let headers: string[] | undefined;
  const reader = readerOf(file, text, (record) => {
    headers ??= record.cells.slice(0, record.width);
  });
  await explained(
    pushAll(reader, text, () => undefined, true).catch((error) => {
      // What was read is only the beginning, so that it may well end inside a row.
      if (headers === undefined) throw error;
    }),
  );
  if (!headers) throw problemWith("The file is empty");
  return headers;
}

const readerOf = (file: SourceFile, text: TextFile, onRecord: (record: CsvRecord) => void) =>
  new CsvReader(file.name, cellDecoder(text.encoding), onRecord, {
    delimiter: text.delimiter,
    firstLine: text.firstLine,
    largestRecord: LONGEST_ROW,
  });

async function pushAll(
  reader: CsvReader,
  text: TextFile,
  between: () => Promise<void> | undefined,
  headOnly = false,
): Promise<void> {
  for await (const { piece } of text.pieces()) {
    reader.push(piece);
    if (headOnly) break;
    await between();
  }
  reader.end();
}

async function explained<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof ImportProblem ? problemWith(error.message) : error;
  }
}
