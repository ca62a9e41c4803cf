import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Db } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import { daysBetween, today } from "@/lib/core/dates/dates";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { lastPaid } from "@/lib/stock/queries/last-paid";
import { OrderInList, OrderLineShown } from "../responses";
import { priceDoubt } from "../rules/receiving";
import { OrderGet } from "../schema/order";
import { orderColumns } from "./orders";

const Line = OrderLineShown.omit({ price_doubt: true });

/** A line as its page shows it: with what finds the part on the shelf, by hand or by scanner. */
export type OrderLineRow = z.infer<typeof OrderLineShown> & {
  barcode: string | null;
  location: string | null;
  stock_number: string | null;
};

export type OrderDetails = Omit<z.infer<typeof OrderInList>, "lines"> & { lines: OrderLineRow[] };

/** Returns one order with its lines; costs only for those who may see them. */
export const getOrder = query({
  name: "purchase_orders.get",
  permission: "stock:read",
  input: OrderGet,
  async run({ db, actor, input: { id } }): Promise<OrderDetails> {
    const [[order], lines] = await Promise.all([
      db
        .execute(sql`
        select ${orderColumns(actor)} from purchase_orders o join supplier_names u on u.id = o.supplier_id
        where o.id = ${id} and o.deleted_at is null`)
        .then(readRows(OrderInList)),
      linesOf(db, actor, id),
    ]);
    if (!order) throw notFound("purchase order");
    return { ...order, lines };
  },
});

const costs = (actor: Actor): SQL =>
  may(actor, "stock:cost")
    ? sql`, l.unit_cost, l.unit_surcharge, round((l.quantity - l.quantity_cancelled) * l.unit_cost, 2) as line_net`
    : sql``;

async function linesOf(db: Db, actor: Actor, id: string): Promise<OrderLineRow[]> {
  const rows = await db
    .execute(sql`
    select l.id, l.stock_item_id, l.document_line_id, d.id as document_id, d.number as document_number,
      l.document_id is not null and (i.id is null or d.id is null) as line_removed, l.part_number, l.description,
      l.quantity, l.quantity_received, l.quantity_cancelled, p.quantity_returned,
      greatest(l.quantity - l.quantity_received - l.quantity_cancelled, 0) as to_come, l.tax_code, l.expected_date
      ${costs(actor)}
    from purchase_order_lines l join ordered_parts p on p.id = l.id left join line_items i on i.id = l.document_line_id
      left join document_heads d on d.id = coalesce(i.document_id, l.document_id) and d.deleted_at is null
    where l.purchase_order_id = ${id} order by l.position, l.id`)
    .then(readRows(Line));
  const items = await lastPaid(
    db,
    rows.flatMap(({ stock_item_id }) => stock_item_id ?? []),
  );
  return rows.map((row) => {
    const item = row.stock_item_id ? items.get(row.stock_item_id) : undefined;
    const shelf = {
      barcode: item?.barcode ?? null,
      location: item?.location ?? null,
      stock_number: item?.part_number ?? null,
    };
    if (row.unit_cost === undefined) return { ...row, ...shelf };
    const days = item?.last_purchased_date ? daysBetween(item.last_purchased_date, today()) : null;
    const price_doubt = priceDoubt(row.unit_cost, { price: item?.cost_net ?? null, days_ago: days });
    return { ...row, ...shelf, price_doubt };
  });
}
