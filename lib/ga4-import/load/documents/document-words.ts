/** Our names for GA4's document types; an unknown type keeps its name. */
const TYPES = new Map(
  Object.entries({
    ES: "estimate",
    JS: "job_sheet",
    SI: "invoice",
    CR: "credit_note",
    XS: "excess_invoice",
    PA: "payment_on_account",
    VS: "vehicle_sale",
    VP: "vehicle_purchase",
  }),
);

export const documentType = (docType: string): string => TYPES.get(docType) ?? docType;

export const isKnownType = (docType: string): boolean => TYPES.has(docType);

/** Whether GA4 says that the document is final; some versions write the word in other letter case. */
export const isIssued = (docStatus: unknown): boolean =>
  docStatus === "Issued" || (typeof docStatus === "string" && docStatus.toLowerCase() === "issued");

/**
 * The column that holds the number of each type; excess, account, sale and purchase documents use the
 * invoice's.
 */
export const NUMBER_COLUMN = {
  ES: "docNumber_Estimate",
  JS: "docNumber_Jobsheet",
  CR: "docNumber_Credit",
} as const;

/** Returns the series that a document's number belongs to: invoices and excess invoices share one. */
export function seriesOf(type: string): string | null {
  if (type === "excess_invoice") return "invoice";
  return [...TYPES.values()].includes(type) ? type : null;
}

export interface StatusFacts {
  type: string;
  issued: boolean;
  /** Whether another document was made from it. */
  converted: boolean;
  /** The system's status if it is not "Issued". */
  docStatus: string | null;
  /** The garage's own status. */
  userStatus: string | null;
  /** Pence; null if the total could not be read. */
  gross: number | null;
  received: number;
}

/** Returns our status of a document, worked out from GA4's two statuses and from what was paid. */
export function documentStatus(facts: StatusFacts): string {
  if (facts.type === "estimate") return estimateStatus(facts);
  if (facts.type === "job_sheet") return jobStatus(facts);
  if (!facts.issued) return "draft";
  if (facts.gross === null) return "issued";
  const open = Math.abs(facts.gross) - Math.abs(facts.received);
  if (facts.type === "credit_note") return open === 0 ? "settled" : "issued";
  if (open <= 0) return "paid";
  return facts.received === 0 ? "issued" : "part_paid";
}

function estimateStatus({ issued, converted, docStatus, userStatus }: StatusFacts): string {
  const words = `${docStatus ?? ""} ${userStatus ?? ""}`.toLowerCase();
  if (converted || words.includes("converted")) return "converted";
  if (words.includes("declined")) return "declined";
  if (words.includes("approved") && !words.includes("approval")) return "approved";
  return issued || /sent|awaiting/.test(words) ? "sent" : "draft";
}

function jobStatus({ issued, converted, docStatus, userStatus }: StatusFacts): string {
  const words = `${docStatus ?? ""} ${userStatus ?? ""}`.toLowerCase();
  if (converted) return "invoiced";
  if (issued || /complete|ready|collected/.test(words)) return "completed";
  if (words.includes("cancel")) return "cancelled";
  if (words.includes("part")) return "waiting_parts";
  if (words.includes("customer")) return "waiting_customer";
  return words.includes("progress") ? "in_progress" : "open";
}

/** Types whose issued documents leave something owed: to us, or for a credit note to the customer. */
const OWED = new Set(["invoice", "excess_invoice", "vehicle_sale", "credit_note"]);

/** Returns what is still to be paid, in pence; for a credit note what is still to be refunded. */
export function balanceOf({ type, issued, gross, received }: StatusFacts): number {
  if (!issued || !OWED.has(type) || gross === null) return 0;
  return type === "credit_note" ? Math.abs(gross) - Math.abs(received) : gross - received;
}
