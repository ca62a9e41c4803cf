import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { today } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";

/** A supplier's present price of a part; money in pounds net of VAT, dates as YYYY-MM-DD. */
export const PresentPrice = z.object({
  supplier_id: z.string(),
  supplier: z.string(),
  part_number: z.string(),
  part_key: z.string(),
  description: z.string(),
  net_price: z.string(),
  list_price: z.string().nullable(),
  /** Charged until the old unit is sent back. */
  surcharge: z.string().nullable(),
  valid_from: z.string(),
  /** Whether the price is a year old or more. */
  old: z.boolean(),
});
export type PresentPrice = z.infer<typeof PresentPrice>;

/**
 * Returns what each supplier asks today for parts, the cheapest of a part first, from price files. Keys are made by `partKey`.
 * Archived suppliers and discontinued parts are left out, and a price that begins later gives way to the one that holds today.
 * The callers answer for `stock:cost`: these are the garage's own costs.
 */
export async function presentPrices(
  db: Db | Tx,
  { part_keys }: { part_keys: readonly string[] },
): Promise<PresentPrice[]> {
  if (part_keys.length === 0) return [];
  const day = today();
  return db
    .execute(sql`
      with wanted as (
        select s.id as supplier_id, s.name as supplier, s.sort_name, k.part_key
        from supplier_names s, unnest(${sql.param([...part_keys])}::text[]) k (part_key)
        where s.deleted_at is null and exists (select from supplier_prices x where x.supplier_id = s.id and x.valid_until is null)
      )
      select w.supplier_id, w.supplier, p.part_number, p.part_key, p.description, p.net_price, p.list_price, p.surcharge,
             p.valid_from::text, p.valid_from <= (${day}::date - interval '1 year')::date as old
      from wanted w join lateral (
        (select * from supplier_prices l where l.supplier_id = w.supplier_id and l.part_key = w.part_key and l.valid_until is null)
        union all
        (select * from supplier_prices l where l.supplier_id = w.supplier_id and l.part_key = w.part_key
           and l.valid_until is not null and l.valid_until > ${day})
      ) p on p.valid_from <= ${day} and not p.discontinued
      order by p.part_key, p.net_price, w.sort_name, w.supplier_id`)
    .then(readRows(PresentPrice));
}
