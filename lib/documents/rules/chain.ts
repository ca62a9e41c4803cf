import { documentTypeName } from "@/lib/document-record/rules/types";
import type { RelatedDocument } from "../responses";

/** The fields of a document that the chain needs. */
export interface Link {
  id: string;
  type: string;
  number: string | null;
  estimate_number: string | null;
  job_sheet_number: string | null;
  invoice_number: string | null;
  source_document_id: string | null;
}

const named = (type: string, number: string | null) =>
  `${documentTypeName(type).toLowerCase()} ${number ?? "without a number"}`;

/** How one document relates to another, in words: "was job sheet 2041", "credited by credit note 12". */
export function relationTo(own: Link, other: Link & Pick<Partial<RelatedDocument>, "retest">): string {
  const name = named(other.type, other.number);
  if (other.retest === "failed") return `retest of ${name}, which failed`;
  if (other.retest === "retest") return `retested on ${name}`;
  if (own.type === "credit_note" && isInvoice(other) && pointsAt(own, other)) return `credits ${name}`;
  if (isInvoice(own) && other.type === "credit_note" && pointsAt(other, own)) return `credited by ${name}`;
  if (own.type === "excess_invoice" && other.type === "invoice") return `excess of ${name}`;
  if (own.type === "invoice" && other.type === "excess_invoice") return `excess billed on ${name}`;
  if (own.source_document_id === other.id || stage(other) < stage(own)) return `was ${name}`;
  if (other.source_document_id === own.id || stage(other) > stage(own)) return `became ${name}`;
  return `beside ${name}`;
}

const isInvoice = ({ type }: Link) => type === "invoice" || type === "excess_invoice";

const pointsAt = (credit: Link, invoice: Link) =>
  credit.source_document_id === invoice.id ||
  (credit.invoice_number !== null && credit.invoice_number === invoice.number);

/** The stage of a job at which a type stands. */
function stage({ type }: Link): number {
  if (type === "estimate") return 1;
  if (type === "job_sheet") return 2;
  return type === "credit_note" ? 4 : 3;
}

/** Old numbers on the document whose documents no longer exist (GA4 deletes what it converts), such as "was estimate 4357". */
export function oldNumbers(own: Link, related: readonly Link[]): string[] {
  const here = (type: string, number: string) =>
    related.some((other) => other.type === type && other.number === number);
  const carried: [string, string | null][] = [
    ["estimate", own.estimate_number],
    ["job_sheet", own.job_sheet_number],
  ];
  const gone = carried.flatMap(([type, number]) =>
    number && own.type !== type && !here(type, number) ? [`was ${named(type, number)}`] : [],
  );
  const { invoice_number: invoice } = own;
  const credits =
    own.type === "credit_note" && invoice && !here("invoice", invoice) && !here("excess_invoice", invoice);
  return credits ? [...gone, `credits ${named("invoice", invoice)}`] : gone;
}
