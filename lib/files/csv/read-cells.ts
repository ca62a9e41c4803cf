import { CsvReader } from "./csv-reader";
import { cellDecoder } from "./encoding";
import { openBytes } from "./text-file";

/** Reads all cells of a small CSV file, the header's row first. Throws an ImportProblem if it is no CSV file or is cut off. */
export async function readCells(name: string, bytes: Buffer): Promise<string[][]> {
  const text = await openBytes(name, bytes);
  const rows: string[][] = [];
  const reader = new CsvReader(
    name,
    cellDecoder(text.encoding),
    ({ cells, width }) => rows.push(cells.slice(0, width)),
    { delimiter: text.delimiter, firstLine: text.firstLine },
  );
  for await (const { piece } of text.pieces()) reader.push(piece);
  reader.end();
  return rows;
}
