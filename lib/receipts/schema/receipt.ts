import { z } from "zod";
import { oneOf, ranged, Sum, updated } from "@/lib/core/database/filters";
import { Day, firstDay, lastDay } from "@/lib/core/dates/day-fields";
import { customerId, documentId } from "@/lib/core/input/id-fields";
import { Flag, listParams } from "@/lib/core/input/list";

/** How money is received, by our names; `method_name` keeps the garage's own. */
export const RECEIPT_METHODS = [
  "cash",
  "card",
  "bacs",
  "cheque",
  "stripe",
  "paypal",
  "account",
  "credit_note",
  "other",
] as const;

export type ReceiptMethod = (typeof RECEIPT_METHODS)[number];

const NAMES: Record<ReceiptMethod, string> = {
  cash: "Cash",
  card: "Card",
  bacs: "BACS",
  cheque: "Cheque",
  stripe: "Stripe",
  paypal: "PayPal",
  account: "Account",
  credit_note: "Credit note",
  other: "Other",
};

export const receiptMethodName = (method: ReceiptMethod): string => NAMES[method];

const fields = {
  ...oneOf("method", z.enum(RECEIPT_METHODS), "How it was paid."),
  from: firstDay,
  to: lastDay,
  document_id: documentId.filter,
  /** The customer of the paid documents, or who paid without a document. */
  customer_id: customerId.filter,
  reconciled: Flag.optional().meta({ description: "Whether it was found on the bank statement." }),
  ...ranged("payment_date", Day),
  ...ranged("amount", Sum),
  ...updated,
};

export const ReceiptList = listParams(["-payment_date", "amount", "updated_at"], fields);

export const ReceiptFilters = z.object(fields).extend({ q: z.string().trim().max(200).optional() });

export interface ReceiptRow {
  id: string;
  payment_date: string | null;
  method: ReceiptMethod;
  /** The garage's own name for it. */
  method_name: string;
  /** Null only if an imported amount could not be read. */
  amount: string | null;
  surcharge_gross: string | null;
  total: string | null;
  description: string | null;
  reconciled: boolean;
  reconciled_date: string | null;
  refund_of_id: string | null;
  document_id: string | null;
  document_type: string | null;
  document_number: string | null;
  customer_id: string | null;
  customer_name: string | null;
  created_at: string;
  updated_at: string;
  version: number;
}
