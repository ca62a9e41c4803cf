import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { DocumentReceipt } from "@/lib/documents/document";

/** What was received for a document, and what of payments on account was set against it. */
export async function receiptsOfDocument(db: Db, id: string): Promise<DocumentReceipt[]> {
  const rows = await db.execute(sql`
    select id, payment_date, method, method_name, amount, surcharge_gross, description, reconciled, allocated
    from (
      select r.id, r.payment_date, r.method, r.method_name, r.amount, r.surcharge_gross, r.description, r.reconciled, false as allocated
      from receipts r where r.document_id = ${id} and r.deleted_at is null
      union all
      select r.id, a.allocated_date, r.method, r.method_name, a.amount, null, r.description, r.reconciled, true
      from receipt_allocations a join receipts r on r.id = a.receipt_id where a.document_id = ${id} and r.deleted_at is null
    ) received order by payment_date nulls last, id`);
  return [...rows] as unknown as DocumentReceipt[];
}
