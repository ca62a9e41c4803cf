import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const Paid = z.object({
  id: z.string(),
  cost_net: z.string().nullable(),
  last_purchased_date: z.string().nullable(),
  barcode: z.string().nullable(),
  location: z.string().nullable(),
  part_number: z.string(),
  tracked: z.boolean(),
});
export type LastPaid = z.infer<typeof Paid>;

/** What items cost when they were last bought, and what is needed to find them on a shelf. Costs are for those who may see them. */
export async function lastPaid(db: Db | Tx, ids: Iterable<string>): Promise<ReadonlyMap<string, LastPaid>> {
  const rows = await db
    .execute(sql`
    select id, cost_net, last_purchased_date, barcode, location, part_number, tracked from stock_items
    where id = any (${sql.param([...ids])}::uuid[])`)
    .then(readRows(Paid));
  return new Map(rows.map((row) => [row.id, row]));
}
