import { DOCUMENTS } from "../../formats/documents";
import { DOCUMENT_EXTRAS, LINE_ITEMS } from "../../formats/lines";
import { RECEIPTS } from "../../formats/receipts";
import { DOCUMENT_WHOLE } from "../merge/merge-plan";
import type { Load } from "../write/load";

/**
 * Whether an export lacks lines, receipts or documents: then it has no word on the sums of documents that are there already,
 * and what it lacks is not gone in GA4.
 */
export const isInPart = ({ source }: Load): boolean =>
  [DOCUMENTS, LINE_ITEMS, RECEIPTS].some(({ file }) => !source.files.has(file));

/** Columns that are made of files which this export has not. */
export function unsaid(load: Load, table: string): readonly string[] {
  if (table !== "documents") return [];
  return [
    ...(isInPart(load) ? DOCUMENT_WHOLE : []),
    ...(load.source.files.has(DOCUMENT_EXTRAS.file) ? [] : ["work_description", "internal_notes"]),
  ];
}
