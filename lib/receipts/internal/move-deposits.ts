import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { receipt_allocations, receipts } from "@/db/schema/receipts";
import { nextVersion } from "@/lib/core/database/next-version";
import { today } from "@/lib/core/dates/dates";
import { pounds, sum } from "@/lib/core/money";
import type { DocumentRecord, SavedDocument } from "@/lib/document-record/internal/saved-document";
import { settleDocument } from "@/lib/document-record/internal/settle";

/**
 * Moves what was paid on an estimate or job sheet to the document it was converted into: receipts, refunds, and money allocated
 * from the account. The caller must have locked both documents. Returns both afterwards, or null if nothing was paid.
 */
export async function moveDeposits(
  tx: Tx,
  fromDocument: DocumentRecord,
  toDocument: DocumentRecord,
): Promise<{ from: SavedDocument; to: SavedDocument } | null> {
  const paid = await tx
    .select({ id: receipts.id, amount: receipts.amount })
    .from(receipts)
    .where(and(eq(receipts.document_id, fromDocument.id), isNull(receipts.deleted_at)))
    .orderBy(asc(receipts.id))
    .for("update");
  await tx
    .update(receipts)
    .set({ document_id: toDocument.id, ...nextVersion(receipts) })
    .where(and(eq(receipts.document_id, fromDocument.id), isNull(receipts.deleted_at)));
  const allocated = await tx
    .update(receipt_allocations)
    .set({ document_id: toDocument.id })
    .where(eq(receipt_allocations.document_id, fromDocument.id))
    .returning({ amount: receipt_allocations.amount });
  if (paid.length === 0 && allocated.length === 0) return null;
  const moved = sum([...paid, ...allocated].map(({ amount }) => amount));
  const date = today();
  const from = await settleDocument(tx, fromDocument, { received: pounds(moved.times(-1)), date });
  const to = await settleDocument(tx, toDocument, { received: pounds(moved), date });
  return { from, to };
}
