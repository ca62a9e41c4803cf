import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { today } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";

const TyrePrice = z.object({
  id: z.string(),
  supplier_id: z.string(),
  supplier: z.string(),
  part_number: z.string(),
  description: z.string(),
  brand: z.string().nullable(),
  net_price: z.string(),
  list_price: z.string().nullable(),
  vat_code: z.string(),
  old: z.boolean(),
});

const MOST = 200;

/** The tyres of suppliers' price files whose description has a size of these digits, "2055516": what is asked for them today. Found by an index. */
export async function tyrePrices(db: Db, digits: string): Promise<z.infer<typeof TyrePrice>[]> {
  const day = today();
  return db
    .execute(sql`
    select p.id, p.supplier_id, s.name as supplier, p.part_number, p.description, p.brand, p.net_price, p.list_price, p.vat_code,
      p.valid_from <= (${day}::date - interval '1 year')::date as old
    from supplier_prices p join supplier_names s on s.id = p.supplier_id and s.deleted_at is null
    where p.valid_until is null and p.valid_from <= ${day} and not p.discontinued and p.tyre_size = ${digits}
    order by p.net_price, p.id limit ${MOST}`)
    .then(readRows(TyrePrice));
}
