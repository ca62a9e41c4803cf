import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { may } from "@/lib/core/actor";
import { rowsWhere } from "@/lib/core/database/page";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { partsMatching } from "../matching";
import type { ledgerList } from "../schema/further-lists";
import { LedgerList, type LedgerRow } from "../schema/ledger";
import { MOVED_ON } from "./movements";

const FROM = sql`stock_movements m`;

/** In the order of entry, as the keys are ordered by time. */
const ORDERS: Orders<typeof ledgerList> = { entered: { by: sql`m.id`, index: "asc" } };

/**
 * The ledger of stock, newest first: each movement with the quantity in stock after it, who made it and what it came of. The balances
 * of a page are one window over the index of an item's movements, up to the newest that is shown.
 */
export const listMovements = listQuery<LedgerRow, typeof LedgerList>({
  name: "stock.ledger",
  permission: "stock:read",
  input: LedgerList,
  select: ({ actor, input }) => ({
    from: FROM,
    id: sql`m.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: (keys) => sql`
      select m.id, m.stock_item_id, s.part_number, s.description, m.created_at, ${MOVED_ON} as moved_on, m.kind, m.quantity, after.level, m.reason,
        m.reference, m.supplier_id, supplier.name as supplier, u.name as made_by, d.id as document_id, d.type as document_type,
        d.number as document_number ${may(actor, "stock:cost") ? sql`, m.unit_cost` : sql``}
      from ${keys} page join stock_movements m on m.id = page.id join stock_items s on s.id = m.stock_item_id
        join (${levels(keys)}) after on after.id = m.id
        left join user_names u on u.id = m.made_by left join supplier_names supplier on supplier.id = m.supplier_id
        left join line_items l on l.id = m.document_line_id left join document_heads d on d.id = l.document_id`,
  }),
  total: ({ input }) => rowsWhere(FROM, conditions(input)),
});

const levels = (keys: SQL): SQL => sql`
  with shown as materialized (select m.id, m.stock_item_id from ${keys} page join stock_movements m on m.id = page.id),
    items as (select stock_item_id, (array_agg(id order by id desc))[1] as latest from shown group by stock_item_id)
  select summed.* from items, lateral (
    select e.id, sum(e.quantity) over (order by e.id) as level from stock_movements e
    where e.stock_item_id = items.stock_item_id and e.id <= items.latest) summed`;

function conditions(filters: z.output<typeof LedgerList>): SQL[] {
  const { item_id, delivery_id, kind, supplier_id, from, to, q, updated_since } = filters;
  return [
    ...(item_id ? [sql`m.stock_item_id = ${item_id}`] : []),
    ...(delivery_id ? [sql`m.delivery_id = ${delivery_id}`] : []),
    ...(kind ? [sql`m.kind = ${kind}`] : []),
    ...(supplier_id ? [sql`m.supplier_id = ${supplier_id}`] : []),
    ...(from ? [sql`${MOVED_ON} >= ${from}::date`] : []),
    ...(to ? [sql`${MOVED_ON} <= ${to}::date`] : []),
    ...(updated_since ? [sql`m.created_at >= ${updated_since}`] : []),
    ...(q ? [sql`m.stock_item_id in (${partsMatching(q)})`] : []),
  ];
}
