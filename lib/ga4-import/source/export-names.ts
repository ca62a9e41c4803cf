import path from "node:path";
import { isOtherWorkbook, isWorkbook } from "@/lib/files/csv/other-formats";
import { FILE_FORMATS } from "../formats/all";

/** The endings of text files that hold tables: GA4's own, and the others that FileMaker offers. */
const TEXT = /\.(?:csv|tab|tsv|txt|mer)$/i;

export const isText = (name: string): boolean => TEXT.test(name);

const baseName = (name: string): string => path.posix.basename(name.replaceAll("\\", "/"));

/** Returns the format's name of a file, whatever its case and ending; null if it is no file of an export. */
export function exportFileName(name: string): string | null {
  const lower = baseName(name).toLowerCase().replace(TEXT, ".csv");
  return FILE_FORMATS.find(({ file }) => file.toLowerCase() === lower)?.file ?? null;
}

/** Whether a file is worth unpacking: text files and workbooks. */
export const mayBeRead = (name: string): boolean => isText(name) || isWorkbook(name) || isOtherWorkbook(name);
