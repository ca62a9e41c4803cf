import { ImportProblem } from "./import-problem";

/** What to do with a workbook: GA4's own text is the better source. */
const FROM_EXCEL =
  "take the CSV file that GA4 wrote, not opened in Excel; if only the workbook is left, format its key columns as text and its dates as dd/mm/yyyy, and save each sheet as “CSV UTF-8 (comma delimited)”";

const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|ods|numbers)$/i;

/** Whether a file is a workbook by its name. */
export const isWorkbook = (name: string): boolean => WORKBOOK.test(name);

export function workbookProblem(file: string): ImportProblem {
  return new ImportProblem("NOT_CSV", `is not a CSV file but a workbook; ${FROM_EXCEL}`, { file });
}

/** Throws an ImportProblem for a file that begins as workbooks and other things do that are called `.csv` by mistake. */
export function refuseOtherFormats(file: string, start: Buffer): void {
  const signature = start.toString("latin1", 0, 4);
  if (signature === "PK\x03\x04" || signature === "\xd0\xcf\x11\xe0") throw workbookProblem(file);
  if (signature === "%PDF") throw new ImportProblem("NOT_CSV", "is not a CSV file but a PDF", { file });
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(start.toString("latin1", 0, 100))) {
    throw new ImportProblem("NOT_CSV", "is not a CSV file but a web page or XML; export it as CSV", { file });
  }
}
