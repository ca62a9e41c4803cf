import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Keys } from "@/lib/core/database/page";
import { readRows } from "@/lib/core/read-rows";
import { Received } from "../responses";

/** Receipts of documents, and allocations to them from payments on account, selected by a condition on the document's id. */
const received = (which: (document: SQL) => SQL): SQL => sql`
  select r.document_id, r.id, r.payment_date, r.method, r.method_name, r.amount, r.surcharge_gross, r.description, r.reconciled,
         false as allocated
  from receipts r where ${which(sql`r.document_id`)} and r.deleted_at is null
  union all
  select a.document_id, r.id, a.allocated_date, r.method, r.method_name, a.amount, null, r.description, r.reconciled, true
  from receipt_allocations a join receipts r on r.id = a.receipt_id where ${which(sql`a.document_id`)} and r.deleted_at is null`;

const SHOWN = sql`id, payment_date, method, method_name, amount, surcharge_gross, description, reconciled, allocated`;
const ORDER = sql`payment_date nulls last, id`;

/** Receipts of a document, and allocations to it from payments on account. */
export async function receiptsOfDocument(db: Db, id: string): Promise<Received[]> {
  const rows = await db
    .execute(
      sql`select ${SHOWN} from (${received((document) => sql`${document} = ${id}`)}) received order by ${ORDER}`,
    )
    .then(readRows(Received));
  return rows;
}

/** The same for many documents, at most `most` of each; `of` is the document's id. */
export const receiptsOfDocuments = (keys: Keys, most: number): SQL => sql`
  select document_id as of, ${SHOWN} from (
    select *, row_number() over (partition by document_id order by ${ORDER}) as place
    from (${received((document) => sql`${document} = any(${keys}::uuid[])`)}) received) placed
  where place <= ${most} order by document_id, place`;
