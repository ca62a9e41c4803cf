import { writeFileSync } from "node:fs";
import { workbookOfExport } from "../support/workbook";
import { madeExport } from "./exports";
import { type Server, timedImport } from "./import";
import { quantile, table } from "./statistics";

const ROUNDS = 3;
const SCALE = 0.1;
/** A workbook may take so many times what the same records as CSV files take. */
const TIMES_CSV = 3;

/** Imports a tenth of a garage as CSV files and as one workbook, in turns. Returns whether the limit is kept. */
export async function benchWorkbooks(server: Server): Promise<boolean> {
  const folder = madeExport(SCALE);
  const workbook = `${folder}.xlsx`;
  writeFileSync(workbook, await workbookOfExport(folder));
  const texts: number[] = [];
  const sheets: number[] = [];
  const megabytes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    texts.push((await timedImport(await server.database("bench_text"), folder)).seconds);
    const imported = await timedImport(await server.database("bench_sheets"), workbook);
    sheets.push(imported.seconds);
    megabytes.push(imported.megabytes);
  }
  const [text, sheet] = [quantile(texts, 0.5), quantile(sheets, 0.5)];
  const cells = [`${text.toFixed(2)} s`, `${sheet.toFixed(2)} s`, `${(sheet / text).toFixed(2)}×`];
  console.log(
    table([
      ["", "CSV", "workbook", "ratio", "peak memory"],
      [`import ×${SCALE}`, ...cells, `${Math.max(...megabytes).toFixed(0)} MB`],
    ]),
  );
  return sheet / text <= TIMES_CSV;
}
