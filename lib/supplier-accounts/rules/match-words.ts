import { formatMoney } from "@/lib/core/money";
import type { Finding, FindingKind } from "./line-match";

export const INVOICE_KINDS = ["invoice", "credit"] as const;
export type InvoiceKind = (typeof INVOICE_KINDS)[number];

export const INVOICE_STATUSES = ["draft", "booked", "void"] as const;
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

export const LINE_KINDS = ["part", "old_unit", "carriage", "other"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export const KIND_WORDS: Record<InvoiceKind, string> = { invoice: "Invoice", credit: "Credit note" };
export const STATUS_WORDS: Record<InvoiceStatus, string> = { draft: "Draft", booked: "Booked", void: "Void" };
export const LINE_KIND_WORDS: Record<LineKind, string> = {
  part: "Part",
  old_unit: "Old-unit surcharge",
  carriage: "Carriage",
  other: "Other",
};

const WORDS: Record<InvoiceKind, Record<FindingKind, string>> = {
  invoice: {
    price: "price differs",
    no_price: "no price was agreed",
    more: "more billed than came",
    not_received: "has not come",
    not_ordered: "not on an order",
    twice: "billed already",
  },
  credit: {
    price: "credit differs",
    no_price: "no credit was agreed",
    more: "more credited than went back",
    not_received: "did not go back",
    not_ordered: "not among the returns",
    twice: "credited already",
  },
};

/** "price differs by £1.20 (8.0 %)". */
export function findingWords({ kind, difference, percent }: Finding, of: InvoiceKind): string {
  const words = WORDS[of][kind];
  if (kind !== "price" || difference === null) return words;
  const sign = difference.startsWith("-") ? "" : "+";
  return `${words} by ${sign}${formatMoney(difference)}${percent === null ? "" : ` (${sign}${percent.replace("-", "−")} %)`}`;
}
