import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { receipt_allocations } from "@/db/schema/receipts";
import { NEXT_VERSION } from "@/lib/core/database/next-version";
import type { IsoDate } from "@/lib/core/dates/dates";
import { invalid } from "@/lib/core/errors";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import type { DocumentRecord, SavedDocument } from "@/lib/document-record/internal/saved-document";
import { settleDocument } from "@/lib/document-record/internal/settle";
import { updateRelated } from "@/lib/events/internal/update-related";

export const Paid = z.object({
  id: z.string(),
  amount: z.string(),
  payment_date: z.string().nullable(),
  /** Whether it was paid for this document; otherwise it came from money on account. */
  direct: z.boolean(),
  /** How much of it this document has now, less what was refunded from it or by its credit notes. */
  here: z.string(),
});
export type Paid = z.infer<typeof Paid>;

/**
 * Turns what a document has received beyond its total into money on account of its customer: first what came from the account,
 * then the latest receipts. The caller must have locked the document and pass its current state. Returns the document
 * afterwards. A surplus that no receipt explains (imported history) stays. VALIDATION_ERROR without a customer.
 */
export async function releaseSurplus(
  tx: Tx,
  document: DocumentRecord,
  surplus: Decimal,
  date: IsoDate,
): Promise<SavedDocument> {
  if (!document.customer_id)
    throw invalid({
      field: "customer_id",
      message: "More was paid than it comes to: choose the customer who has the rest on account",
    });
  let left = decimal(surplus);
  for (const paid of await paidFor(tx, document.id)) {
    const here = decimal(paid.here);
    const take = here.lt(left) ? here : left;
    if (take.lte(0)) continue;
    left = left.minus(take);
    if (paid.direct) await putOnAccount(tx, paid, document.id, document.customer_id, date);
    await tx.insert(receipt_allocations).values({
      receipt_id: paid.id,
      document_id: document.id,
      amount: pounds(take.times(-1)),
      allocated_date: date,
    });
  }
  const released = decimal(surplus).minus(left);
  return settleDocument(tx, document, { received: pounds(released.times(-1)), date });
}

export async function paidFor(tx: Tx, documentId: string): Promise<Paid[]> {
  await tx.execute(sql`
    select id from receipts where deleted_at is null and (document_id = ${documentId}
      or id in (select receipt_id from receipt_allocations where document_id = ${documentId})) order by id for update`);
  const rows = await tx
    .execute(sql`
    select r.id, r.amount, r.payment_date, r.document_id is not distinct from ${documentId}::uuid as direct,
           case when r.document_id = ${documentId} then r.amount else 0 end
           + coalesce((select sum(a.amount) from receipt_allocations a where a.receipt_id = r.id and a.document_id = ${documentId}), 0)
           + coalesce((select sum(g.amount) from receipts g where g.refund_of_id = r.id and g.deleted_at is null
               and (g.document_id = ${documentId} or g.document_id in (
                 select id from document_heads where source_document_id = ${documentId} and type = 'credit_note'))), 0) as here
    from receipts r
    where r.deleted_at is null and r.amount > 0 and (r.document_id = ${documentId}
      or r.id in (select receipt_id from receipt_allocations where document_id = ${documentId}))
    order by direct, r.payment_date desc nulls last, r.id desc`)
    .then(readRows(Paid));
  return rows;
}

/** Turns the receipt itself into money on account, all of it set against the document it was paid for. */
async function putOnAccount(
  tx: Tx,
  paid: Paid,
  documentId: string,
  customerId: string,
  date: IsoDate,
): Promise<void> {
  await updateRelated(tx, "receipts", {
    set: sql`document_id = null, customer_id = ${customerId}, ${NEXT_VERSION}`,
    where: sql`id = ${paid.id}`,
  });
  await tx.insert(receipt_allocations).values({
    receipt_id: paid.id,
    document_id: documentId,
    amount: paid.amount,
    allocated_date: paid.payment_date ?? date,
  });
}
