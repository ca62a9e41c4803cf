import type { Row } from "../../csv/row-reader";
import { DOCUMENTS } from "../../formats/documents";
import { NUMBER_COLUMN } from "./document-words";

const AT = DOCUMENTS.at;

/** A document's numbers: its own and those of the documents that it was made from. */
export interface Numbers {
  own: string | null;
  /** Its own number as an integer; null for a draft or if it is not all digits. */
  value: number | null;
  estimate: string | null;
  jobSheet: string | null;
  invoice: string | null;
}

/**
 * Returns the numbers of a document. Its own is in the column of its type, or in `Doc No` in the other header
 * dialect.
 */
export function documentNumbers(row: Row, docType: string): Numbers {
  const { values } = row;
  const column = AT[NUMBER_COLUMN[docType as keyof typeof NUMBER_COLUMN] ?? "docNumber_Invoice"];
  const own = (values[column] ?? values[AT["Doc No"]]) as string | null;
  if (values[column] !== null && values[AT["Doc No"]] !== null && values[AT["Doc No"]] !== own)
    row.keep(AT["Doc No"]);
  if (column !== AT.docNumber_Credit) row.keep(AT.docNumber_Credit);
  return {
    own,
    value: own !== null && /^[0-9]{1,15}$/.test(own) ? Number(own) : null,
    estimate: origin(row, column, AT.docNumber_Orig_ES, AT.docNumber_Estimate),
    jobSheet: origin(row, column, AT.docNumber_Orig_JS, AT.docNumber_Jobsheet),
    invoice: column === AT.docNumber_Invoice ? null : (values[AT.docNumber_Invoice] as string | null),
  };
}

/**
 * Returns the number of the document it was converted from, otherwise the number of that type that it
 * carries. If the two differ, the second is kept in `legacy`.
 */
function origin(row: Row, own: number, converted: number, carried: number): string | null {
  const { values } = row;
  const first = values[converted] as string | null;
  if (carried === own) return first;
  const second = values[carried] as string | null;
  if (first !== null && second !== null && first !== second) row.keep(carried);
  return first ?? second;
}
