import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { instant } from "@/lib/core/input/fields";
import { readRows } from "@/lib/core/read-rows";

const Kept = z.object({
  supplier_id: z.string(),
  supplier: z.string(),
  part_key: z.string(),
  unit_net: z.string(),
  unit_list: z.string().nullable(),
  unit_surcharge: z.string().nullable(),
  availability: z.enum(["in_stock", "from_hub", "part_available", "out_of_stock", "unknown"]),
  earliest: instant.nullable(),
  quoted_at: instant,
});
export type KeptQuote = z.infer<typeof Kept>;

/** What each supplier last said of parts, whatever the quantity. Keys are made by `partKey`. The callers answer for `stock:cost`. */
export async function keptQuotes(db: Db, keys: readonly string[]): Promise<KeptQuote[]> {
  return db
    .execute(sql`
    select distinct on (q.part_key, q.supplier_id) q.supplier_id, n.name as supplier, q.part_key, q.unit_net, q.unit_list, q.unit_surcharge,
      q.availability, q.earliest::text, q.quoted_at::text
    from supplier_quotes q join supplier_names n on n.id = q.supplier_id and n.deleted_at is null
    where q.part_key = any (${sql.param([...keys])}::text[]) order by q.part_key, q.supplier_id, q.quoted_at desc`)
    .then(readRows(Kept));
}
