import { ImportProblem } from "./import-problem";

/** Workbooks that can be read; one with macros has the same format. */
const WORKBOOK = /\.(?:xlsx|xlsm)$/i;
const OTHER_WORKBOOK = /\.(?:xlsb|xls|ods|numbers)$/i;

/** Whether a file is a workbook that can be read, by its name. */
export const isWorkbook = (name: string): boolean => WORKBOOK.test(name);

/** Whether a file is a workbook of a kind that cannot be read. */
export const isOtherWorkbook = (name: string): boolean => OTHER_WORKBOOK.test(name);

/** Returns a problem that says what to do with a workbook of a kind that cannot be read. */
export function otherWorkbook(file: string): ImportProblem {
  const what = "is a workbook of a kind that is not read; open it and save it as .xlsx or as CSV";
  return new ImportProblem("BAD_WORKBOOK", what, { file });
}

/**
 * Throws an ImportProblem for a file that starts like a workbook or another format and is called `.csv` by
 * mistake.
 */
export function refuseOtherFormats(file: string, start: Buffer): void {
  const signature = start.toString("latin1", 0, 4);
  if (signature === "PK\x03\x04" || signature === "\xd0\xcf\x11\xe0") {
    const what =
      "is not a CSV file but a workbook by another name; give it its ending .xlsx back, or open it and save it as CSV";
    throw new ImportProblem("NOT_CSV", what, { file });
  }
  if (signature === "%PDF") throw new ImportProblem("NOT_CSV", "is not a CSV file but a PDF", { file });
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(start.toString("latin1", 0, 100))) {
    throw new ImportProblem("NOT_CSV", "is not a CSV file but a web page or XML; export it as CSV", { file });
  }
}
