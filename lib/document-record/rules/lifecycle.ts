import { type DocumentStatus, STATUSES_OF } from "./statuses";
import { type DocumentType, isDocumentType } from "./types";

/** Types that become final by being issued. Estimates and job sheets get their number when created and are never issued. */
const ISSUED_TYPES = [
  "invoice",
  "credit_note",
  "excess_invoice",
  "payment_on_account",
  "vehicle_sale",
  "vehicle_purchase",
] as const satisfies readonly DocumentType[];

export const isIssuedType = (type: string): boolean => (ISSUED_TYPES as readonly string[]).includes(type);

/**
 * Whether something is owed because this document was issued. GA4 issues estimates and job sheets too: a payment on one of
 * those is a deposit like any other.
 */
export const isBilled = ({ type, issued_date }: { type: string; issued_date: string | null }): boolean =>
  issued_date !== null && isIssuedType(type);

/** The first status of a type. */
export const firstStatus = (type: DocumentType): DocumentStatus => STATUSES_OF[type][0];

/**
 * Whether somebody who may only create documents may still change this one: their own, as long as it has its first status. A
 * sent estimate is still theirs, as the customer replies to the person who sent it.
 */
export const mayUpdateOwn = (
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

/** Whether its lines and other fields may still change. Issued, converted and finished documents are final. */
export const isEditable = ({ type, status, issued_date }: Stage): boolean =>
  isDocumentType(type) && issued_date === null && !OVER.includes(status);

/** Statuses that people set by hand; the others are the result of issuing, converting, paying or crediting. */
const BY_HAND: Partial<Record<DocumentType, readonly DocumentStatus[]>> = {
  estimate: ["draft", "sent", "approved", "declined", "expired"],
  job_sheet: [
    "open",
    "in_progress",
    "waiting_parts",
    "waiting_customer",
    "waiting_tester",
    "completed",
    "cancelled",
  ],
};

/** All statuses set by hand, of any type. */
export const SET_BY_HAND = Object.values(BY_HAND).flat() as [DocumentStatus, ...DocumentStatus[]];

/** Whether a document with this status came to nothing: no invoice will use what was paid on it. */
export const isCalledOff = (status: string): boolean => ["cancelled", "declined", "expired"].includes(status);

/** The statuses it can be given by hand now, without its current one. A cancelled or declined document can be taken up again. */
export function nextStatuses({ type, status, issued_date }: Stage): readonly DocumentStatus[] {
  if (!isDocumentType(type) || issued_date !== null) return [];
  const byHand = BY_HAND[type] ?? [];
  return (byHand as readonly string[]).includes(status) ? byHand.filter((next) => next !== status) : [];
}

/** Whether the work of a job sheet is done, whether or not its invoice is made. */
export const isDone = (status: string): boolean => status === "completed" || status === "invoiced";

/** The types into which each type can be converted; the source stays, as `converted` or `invoiced`. */
export const CONVERSIONS: Partial<Record<DocumentType, readonly ("job_sheet" | "invoice")[]>> = {
  estimate: ["job_sheet", "invoice"],
  job_sheet: ["invoice"],
};

/** Whether it can be converted now: it is neither finished nor already converted as a whole. */
export const isConvertible = (document: Stage): boolean =>
  isDocumentType(document.type) && CONVERSIONS[document.type] !== undefined && isEditable(document);
