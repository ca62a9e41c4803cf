import { type DocumentStatus, STATUSES_OF } from "./statuses";
import { type DocumentType, isDocumentType } from "./types";

/** What is made final by issuing it. Estimates and job sheets are numbered when created and never issued. */
export const ISSUED_TYPES = [
  "invoice",
  "credit_note",
  "excess_invoice",
  "payment_on_account",
  "vehicle_sale",
  "vehicle_purchase",
] as const satisfies readonly DocumentType[];

export const isIssuedType = (type: string): boolean => (ISSUED_TYPES as readonly string[]).includes(type);

/**
 * Whether anything is owed on a document by its being issued. GA4 issues estimates and job sheets, too: what is paid on them is a
 * deposit as on any other.
 */
export const isBilled = ({ type, issued_date }: { type: string; issued_date: string | null }): boolean =>
  issued_date !== null && isIssuedType(type);

/** Where a new document of a type begins. */
export const firstStatus = (type: DocumentType): DocumentStatus => STATUSES_OF[type][0];

/**
 * Whether whoever may only create documents goes on with this one: their own, until it is past its first status. An estimate that was
 * sent is still theirs, as the customer answers to whom it came from.
 */
export const mayWriteOn = (
  { type, status, created_by }: { type: string; status: string; created_by: string | null },
  userId: string | null,
): boolean =>
  isDocumentType(type) &&
  created_by !== null &&
  created_by === userId &&
  (status === firstStatus(type) || (type === "estimate" && status === "sent"));

interface Stage {
  type: string;
  status: string;
  issued_date: string | null;
}

const OVER: readonly string[] = ["converted", "invoiced", "cancelled", "declined", "expired"];

/** Whether its lines and particulars may still change. What is issued, converted or over is as it is for good. */
export const isEditable = ({ type, status, issued_date }: Stage): boolean =>
  isDocumentType(type) && issued_date === null && !OVER.includes(status);

/** Statuses that people set by hand; the others come from what is done: issuing, converting, paying, crediting. */
const BY_HAND: Partial<Record<DocumentType, readonly DocumentStatus[]>> = {
  estimate: ["draft", "sent", "approved", "declined", "expired"],
  job_sheet: ["open", "in_progress", "waiting_parts", "waiting_customer", "completed", "cancelled"],
};

/** All of them, whatever the kind. */
export const SET_BY_HAND = Object.values(BY_HAND).flat() as [DocumentStatus, ...DocumentStatus[]];

/** Whether a document of this status came to nothing: no bill will claim what was paid on it. */
export const isCalledOff = (status: string): boolean => ["cancelled", "declined", "expired"].includes(status);

/** What somebody may make of it now, without the status that it has. A cancelled or declined one can be taken up again. */
export function nextStatuses({ type, status, issued_date }: Stage): readonly DocumentStatus[] {
  if (!isDocumentType(type) || issued_date !== null) return [];
  const byHand = BY_HAND[type] ?? [];
  return (byHand as readonly string[]).includes(status) ? byHand.filter((next) => next !== status) : [];
}

/** What a document turns into by conversion; the source stays, as converted or invoiced. */
export const CONVERSIONS: Partial<Record<DocumentType, readonly ("job_sheet" | "invoice")[]>> = {
  estimate: ["job_sheet", "invoice"],
  job_sheet: ["invoice"],
};

/** Whether it can be converted now: not what is over, nor what has been converted as a whole. */
export const isConvertible = (document: Stage): boolean =>
  isDocumentType(document.type) && CONVERSIONS[document.type] !== undefined && isEditable(document);
