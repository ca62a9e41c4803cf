import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { FormerPrice } from "../responses";
import { PriceHistory } from "../schema/lists";

const Part = z.object({ part_number: z.string(), description: z.string() });

/** Returns the part that a supplier's price is of, as the supplier calls it. */
export const getSupplierPrice = query({
  name: "supplier_prices.get",
  permission: "stock:cost",
  input: PriceHistory,
  async run({ db, input: { id } }) {
    const [part] = await db
      .execute(sql`select part_number, description from supplier_prices where id = ${id}`)
      .then(readRows(Part));
    if (!part) throw notFound("price");
    return part;
  },
});

const MOST = 50;

/** Returns the prices of the part that a price is of, the newest first. */
export const priceHistory = query({
  name: "supplier_prices.history",
  permission: "stock:cost",
  input: PriceHistory,
  run: ({ db, input: { id } }): Promise<FormerPrice[]> =>
    db
      .execute(sql`
        select p.id, p.net_price, p.list_price, p.surcharge, p.discontinued, p.valid_from::text, p.valid_until::text, f.file_name
        from supplier_prices asked
          join lateral (
            (select * from supplier_prices l where l.supplier_id = asked.supplier_id and l.part_key = asked.part_key and l.valid_until is null)
            union all
            (select * from supplier_prices l where l.supplier_id = asked.supplier_id and l.part_key = asked.part_key
               and l.valid_until is not null and l.valid_until > l.valid_from)
          ) p on true
          left join supplier_price_files f on f.id = p.price_file_id
        where asked.id = ${id} order by p.valid_from desc, p.id desc limit ${MOST}`)
      .then(readRows(FormerPrice)),
});
