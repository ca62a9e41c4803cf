import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";
import { receipts } from "@/db/schema/receipts";
import { stock_items } from "@/db/schema/stock";
import { lockAgainstDeletion } from "@/lib/core/database/lock-rows";
import { isAmong } from "./record-decisions";

/**
 * Locks the documents, stock items and receipts that taking these conflicts changes, in the order that all
 * transactions keep to. The conflicts are taken record by record, which is a different order.
 */
export async function lockTakenRecords(tx: Tx, ids: readonly string[]): Promise<void> {
  const chosen = sql`from import_conflicts k where ${isAmong(ids)} and`;
  const whole = sql`select k.entity_id ${chosen} k.entity = 'documents'`;
  const twice = sql`legacy_id in (select k.legacy_id ${chosen} k.why = 'receipt-twice')`;
  await lockAgainstDeletion(
    tx,
    documents,
    sql`id in (${whole} union select document_id from receipts where ${twice})`,
  );
  await lockAgainstDeletion(
    tx,
    stock_items,
    sql`id in (
      select k.entity_id ${chosen} k.entity = 'stock_items'
      union select stock_item_id from document_lines where document_id in (${whole})
      union select (said ->> 'stock_item_id')::uuid from import_base
        where entity = 'document_lines' and parent_id in (${whole}))`,
  );
  await lockAgainstDeletion(tx, receipts, twice);
}
