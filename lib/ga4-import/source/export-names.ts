import path from "node:path";
import { FILE_FORMATS } from "../formats/all";
import { isOtherWorkbook, isWorkbook } from "./other-formats";

/** The endings of text files that hold tables: GA4's own, and those that FileMaker offers beside it. */
const TEXT = /\.(?:csv|tab|tsv|txt|mer)$/i;

export const isText = (name: string): boolean => TEXT.test(name);

const baseName = (name: string): string => path.posix.basename(name.replaceAll("\\", "/"));

/** The format's name of a file, whatever its case and ending, or null for what is no file of an export. */
export function exportFileName(name: string): string | null {
  const lower = baseName(name).toLowerCase().replace(TEXT, ".csv");
  return FILE_FORMATS.find(({ file }) => file.toLowerCase() === lower)?.file ?? null;
}

/** What is worth being unpacked: text files and workbooks. */
export const mayBeRead = (name: string): boolean => isText(name) || isWorkbook(name) || isOtherWorkbook(name);
