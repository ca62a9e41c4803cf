import "server-only";
import type { Tx } from "@/db/client";
import { credit_allocations } from "@/db/schema/receipts";
import type { IsoDate } from "@/lib/core/dates/dates";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import type { DocumentRecord, SavedDocument } from "@/lib/document-record/internal/saved-document";
import { settleDocument } from "@/lib/document-record/internal/settle";

export interface AllocatedCredit {
  amount: Decimal;
  creditNote: SavedDocument;
  invoice: SavedDocument;
}

/**
 * Sets what is left of an issued credit note against an invoice: as much as both allow, or `atMost`. The caller must have
 * locked both, in the order of their ids. Null if either has nothing left. Whatever stays on the credit note has to be
 * refunded.
 */
export async function allocateCredit(
  tx: Tx,
  creditNote: DocumentRecord,
  invoice: DocumentRecord,
  date: IsoDate,
  atMost: Decimal | null = null,
): Promise<AllocatedCredit | null> {
  const limits = [creditNote.balance, invoice.balance, ...(atMost === null ? [] : [atMost])].map(decimal);
  const least = limits.reduce((a, b) => (b.lt(a) ? b : a));
  if (least.lte(0)) return null;
  const amount = pounds(least);
  await tx.insert(credit_allocations).values({
    credit_note_id: creditNote.id,
    document_id: invoice.id,
    amount,
    allocated_date: date,
  });
  return {
    amount,
    creditNote: await settleDocument(tx, creditNote, { credited: amount, date }),
    invoice: await settleDocument(tx, invoice, { credited: amount, date }),
  };
}
