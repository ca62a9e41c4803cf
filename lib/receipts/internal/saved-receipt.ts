import "server-only";
import { receipts } from "@/db/schema/receipts";
import type { SavedDocument } from "@/lib/document-record/internal/saved-document";

/** The columns of a receipt that a command returns after writing it. */
export const RECEIPT = {
  id: receipts.id,
  document_id: receipts.document_id,
  customer_id: receipts.customer_id,
  method: receipts.method,
  method_name: receipts.method_name,
  amount: receipts.amount,
  surcharge_gross: receipts.surcharge_gross,
  total: receipts.total,
  payment_date: receipts.payment_date,
  description: receipts.description,
  refund_of_id: receipts.refund_of_id,
  reconciled: receipts.reconciled,
  created_at: receipts.created_at,
  updated_at: receipts.updated_at,
  version: receipts.version,
};

export type SavedReceipt = Pick<typeof receipts.$inferSelect, keyof typeof RECEIPT>;
export type ReceiptRecord = typeof receipts.$inferSelect;

/** The result of a refund. */
export interface Refunded {
  refund: SavedReceipt;
  /** The document for which it was refunded; null for money on account. */
  document: SavedDocument | null;
  warnings: string[];
}
