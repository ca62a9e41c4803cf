import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { ReceiptOnPaper } from "../responses";

/** Receipts of a document, and allocations to it from money on account; up to the time `until`, if given. */
export async function receiptsForPaper(db: Db, id: string, until: string | null): Promise<ReceiptOnPaper[]> {
  const rows = await db
    .execute(sql`
    select receipt_id as id, payment_date, method, method_name, amount, allocated from (
      select r.id, r.id as receipt_id, r.payment_date, r.method, r.method_name, r.amount, r.created_at, false as allocated
      from receipts r where r.document_id = ${id} and r.deleted_at is null
      union all
      select a.id, r.id, a.allocated_date, r.method, r.method_name, a.amount, a.created_at, true
      from receipt_allocations a join receipts r on r.id = a.receipt_id where a.document_id = ${id} and r.deleted_at is null
    ) received
    where ${until}::timestamptz is null or created_at <= ${until}::timestamptz
    order by payment_date nulls last, received.id`)
    .then(readRows(ReceiptOnPaper));
  return rows;
}
