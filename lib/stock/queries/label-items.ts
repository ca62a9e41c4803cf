import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { LabelChoice } from "../schema/labels";

const LabelItem = z.object({
  id: z.string(),
  part_number: z.string(),
  description: z.string(),
  location: z.string().nullable(),
  barcode: z.string().nullable(),
  retail_price_net: z.string().nullable(),
});
export type LabelItem = z.infer<typeof LabelItem>;

/** What stands on the labels of parts, in the order of their ids as given. */
export async function readLabelItems(db: Db, ids: readonly string[]): Promise<LabelItem[]> {
  const rows = await db
    .execute(sql`
    select id, part_number, description, location, barcode, retail_price_net from stock_items
    where id = any (${`{${ids.join(",")}}`}::uuid[])`)
    .then(readRows(LabelItem));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

export interface OfferedLabel extends LabelItem {
  copies: number;
}

const Came = z.object({ id: z.string(), copies: z.int() });
const MOST = 200;

/** The parts for which labels are offered, and how many of each. */
export const labelsToPrint = query({
  name: "stock.labels",
  permission: "stock:read",
  input: LabelChoice,
  async run({ db, input: { items = [], delivery_id } }): Promise<OfferedLabel[]> {
    const wanted = delivery_id
      ? await db
          .execute(sql`
          select stock_item_id as id, least(ceil(sum(quantity)), 500)::int as copies from stock_movements
          where delivery_id = ${delivery_id} group by stock_item_id having sum(quantity) > 0 order by min(id::text) limit ${MOST}`)
          .then(readRows(Came))
      : items;
    const copies = new Map(wanted.map((item) => [item.id, item.copies]));
    const found = await readLabelItems(db, [...copies.keys()]);
    return found.map((item) => ({ ...item, copies: copies.get(item.id) ?? 1 }));
  },
});
