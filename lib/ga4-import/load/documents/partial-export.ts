import { DOCUMENTS } from "../../formats/documents";
import { DOCUMENT_EXTRAS, LINE_ITEMS } from "../../formats/lines";
import { RECEIPTS } from "../../formats/receipts";
import { DOCUMENT_WHOLE } from "../merge/merge-plan";
import type { Load } from "../write/load";

/**
 * Whether an export lacks the file of lines, receipts or documents. Such an export says nothing about the
 * sums of existing documents, and rows missing from it were not deleted in GA4.
 */
export const isPartialExport = ({ source }: Load): boolean =>
  [DOCUMENTS, LINE_ITEMS, RECEIPTS].some(({ file }) => !source.files.has(file));

/** Returns the columns that are made from files missing in this export. */
export function columnsNotInExport(load: Load, table: string): readonly string[] {
  if (table !== "documents") return [];
  return [
    ...(isPartialExport(load) ? DOCUMENT_WHOLE : []),
    ...(load.source.files.has(DOCUMENT_EXTRAS.file) ? [] : ["work_description", "internal_notes"]),
  ];
}
