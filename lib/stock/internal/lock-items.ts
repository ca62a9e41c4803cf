import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

export interface LockedItem extends Record<string, unknown> {
  id: string;
  part_number: string;
  tracked: boolean;
  deleted_at: string | null;
  cost_net: string | null;
  quantity_in_stock: string;
  quantity_reserved: string;
}

export const uuids = (ids: Iterable<string>): string => `{${[...new Set(ids)].join(",")}}`;

/**
 * Locks stock items in the order of their ids, which everything that moves stock keeps to, after documents and before
 * receipts. The lock lets others refer to the items from their own documents meanwhile.
 */
export async function lockItems(tx: Tx, ids: Iterable<string>): Promise<Map<string, LockedItem>> {
  const rows = await tx.execute<LockedItem>(sql`
    select id, part_number, tracked, deleted_at, cost_net, quantity_in_stock, quantity_reserved from stock_items
    where id = any (${uuids(ids)}::uuid[]) order by id for no key update`);
  return new Map([...rows].map((row) => [row.id, row]));
}
