import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

export const LockedItem = z.object({
  id: z.string(),
  part_number: z.string(),
  tracked: z.boolean(),
  deleted_at: z.string().nullable(),
  cost_net: z.string().nullable(),
  quantity_in_stock: z.string(),
  quantity_reserved: z.string(),
  quantity_to_return: z.string(),
});
export type LockedItem = z.infer<typeof LockedItem>;

export const uuids = (ids: Iterable<string>): string => `{${[...new Set(ids)].join(",")}}`;

/**
 * Locks stock items in the order of their ids. Everything that moves stock uses this order, after locking documents and before
 * locking receipts. Other documents can still refer to the items meanwhile (`for no key update`).
 */
export async function lockItems(tx: Tx, ids: Iterable<string>): Promise<Map<string, LockedItem>> {
  const rows = await tx
    .execute(sql`
    select id, part_number, tracked, deleted_at, cost_net, quantity_in_stock, quantity_reserved, quantity_to_return from stock_items
    where id = any (${uuids(ids)}::uuid[]) order by id for no key update`)
    .then(readRows(LockedItem));
  return new Map(rows.map((row) => [row.id, row]));
}
