import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { today } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import { beginsWith } from "@/lib/matching/terms";
import { partKey } from "../rules/part-key";

/** Fewer letters begin too many part numbers. */
const SHORTEST = 3;

const SuggestedPrice = z.object({
  id: z.string(),
  supplier_id: z.string(),
  supplier: z.string(),
  part_number: z.string(),
  part_key: z.string(),
  description: z.string(),
  net_price: z.string(),
  list_price: z.string().nullable(),
  surcharge: z.string().nullable(),
  vat_code: z.string(),
});
export type SuggestedPrice = z.infer<typeof SuggestedPrice>;

/**
 * Returns parts of suppliers' price files whose number begins with what was typed, or whose barcode it is: what a supplier asks today,
 * the whole number first, then the cheapest. Each supplier's prices are a range of one index, so that it takes no longer with more of them.
 */
export async function suggestedPrices(db: Db, q: string, most: number): Promise<SuggestedPrice[]> {
  const key = partKey(q);
  if (key.length < SHORTEST) return [];
  const day = today();
  const shown = sql`p.id, p.supplier_id, s.name as supplier, p.part_number, p.part_key, p.description, p.net_price, p.list_price, p.surcharge, p.vat_code`;
  const stands = sql`p.valid_until is null and p.valid_from <= ${day} and not p.discontinued`;
  return db
    .execute(sql`
      select * from (
        (select ${shown} from supplier_names s, lateral (
           select * from supplier_prices p
           where p.supplier_id = s.id and ${stands} and ${beginsWith(sql`p.part_key`, sql`${key}::text`)}
           order by p.part_key limit ${most}) p
         where s.deleted_at is null and exists (select from supplier_prices x where x.supplier_id = s.id and x.valid_until is null))
        union
        (select ${shown} from supplier_prices p join supplier_names s on s.id = p.supplier_id and s.deleted_at is null
         where p.barcode = ${q.trim()} and ${stands} limit ${most})
      ) found
      order by (part_key = ${key}) desc, part_key, net_price, supplier_id limit ${most}`)
    .then(readRows(SuggestedPrice));
}
