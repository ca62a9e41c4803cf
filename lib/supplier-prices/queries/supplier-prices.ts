import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { rowsWhere } from "@/lib/core/database/page";
import { today } from "@/lib/core/dates/dates";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import type { supplierPriceList } from "../list";
import { priceMatches } from "../matching";
import type { SupplierPriceRow } from "../responses";
import { SupplierPriceList } from "../schema/lists";

const FROM = sql`supplier_prices p`;

const ORDERS: Orders<typeof supplierPriceList> = { part_number: { by: sql`p.part_key`, index: "asc" } };

/**
 * Returns one page of a supplier's parts with today's price. The latest price of a part lists it; where that is still to come, the one
 * that holds until then is shown, and the latest as the next.
 */
export const listSupplierPrices = listQuery<SupplierPriceRow, typeof SupplierPriceList>({
  name: "supplier_prices.list",
  permission: "stock:cost",
  input: SupplierPriceList,
  select: ({ input }) => ({
    from: FROM,
    id: sql`p.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: (keys) => sql`
      select coalesce(n.id, p.id) as id, p.supplier_id, p.part_number, p.description, p.brand, p.manufacturer_number, p.unit,
             coalesce(n.net_price, p.net_price) as net_price,
             case when n.id is null then p.list_price else n.list_price end as list_price,
             case when n.id is null then p.surcharge else n.surcharge end as surcharge,
             p.vat_code, p.barcode, p.discount_code, p.superseded_by, coalesce(n.discontinued, p.discontinued) as discontinued,
             coalesce(n.valid_from, p.valid_from)::text as valid_from,
             case when n.id is not null then p.net_price end as next_price,
             case when n.id is not null then p.valid_from::text end as next_from,
             1 + (select count(*)::int from supplier_prices f
                  where f.supplier_id = p.supplier_id and f.part_key = p.part_key and f.valid_until > f.valid_from) as prices
      from ${keys} page join supplier_prices p on p.id = page.id
        left join lateral (
          select f.* from supplier_prices f
          where p.valid_from > ${today()} and f.supplier_id = p.supplier_id and f.part_key = p.part_key
            and f.valid_until is not null and f.valid_from <= ${today()} and f.valid_until > ${today()} limit 1) n on true`,
  }),
  total: ({ input }) => rowsWhere(FROM, conditions(input)),
});

function conditions({ id, q, discontinued }: z.output<typeof SupplierPriceList>): SQL[] {
  const where = [sql`p.supplier_id = ${id}`, sql`p.valid_until is null`];
  if (discontinued !== undefined) where.push(discontinued ? sql`p.discontinued` : sql`not p.discontinued`);
  if (q) where.push(priceMatches(q));
  return where;
}
