import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { type Actor, may } from "@/lib/core/actor";
import { rowsWhere } from "@/lib/core/database/page";
import { today } from "@/lib/core/dates/dates";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { holdsAll, literal } from "@/lib/matching/terms";
import type { orderList } from "../list";
import type { OrderRow } from "../responses";
import { OrderList } from "../schema/order";

const FROM = sql`purchase_orders o`;

const ORDERS: Orders<typeof orderList> = {
  number: { by: sql`o.id`, index: "asc" },
  expected_date: { by: sql`o.expected_date`, index: "asc" },
};

/** Whether something should have come by now, of a day. */
export const overdueOn = (day: string): SQL => sql`(o.status in ('ordered', 'part_received') and exists (
  select from purchase_order_lines l where l.purchase_order_id = o.id and coalesce(l.expected_date, o.expected_date) < ${day}::date
    and l.quantity > l.quantity_received + l.quantity_cancelled))`;

export const orderColumns = (actor: Actor): SQL => sql`
  o.id, o.number, o.supplier_id, u.name as supplier, o.status, o.fulfilment, o.ordered_how, o.ordered_date, o.expected_date,
  o.supplier_reference, o.notes, o.created_at, o.updated_at, o.version, ${overdueOn(today())} as overdue,
  (select count(*)::int from purchase_order_lines l where l.purchase_order_id = o.id) as lines,
  (select count(*)::int from purchase_order_lines l where l.purchase_order_id = o.id and o.status in ('ordered', 'part_received')
    and l.quantity > l.quantity_received + l.quantity_cancelled) as waiting
  ${
    may(actor, "stock:cost")
      ? sql`, (select sum(round((l.quantity - l.quantity_cancelled) * l.unit_cost, 2)) from purchase_order_lines l
          where l.purchase_order_id = o.id) as total_net`
      : sql``
  }`;

/** Returns one page of orders to suppliers; what they come to only for those who may see costs. */
export const listOrders = listQuery<OrderRow, typeof OrderList>({
  name: "purchase_orders.list",
  permission: "stock:read",
  input: OrderList,
  select: ({ actor, input }) => ({
    from: FROM,
    id: sql`o.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: (keys) => sql`
      select ${orderColumns(actor)}
      from ${keys} page join purchase_orders o on o.id = page.id join supplier_names u on u.id = o.supplier_id`,
  }),
  total: ({ input }) => rowsWhere(FROM, conditions(input)),
});

const BY_COLUMN = { status: sql`o.status`, supplier_id: sql`o.supplier_id` };

function conditions(filters: z.output<typeof OrderList>): SQL[] {
  const where = [sql`o.deleted_at is null`, ...filtered(filters, BY_COLUMN)];
  if (filters.overdue) where.push(overdueOn(today()));
  if (filters.updated_since) where.push(sql`o.updated_at >= ${filters.updated_since}`);
  if (filters.q) where.push(matching(filters.q));
  return where;
}

/** An order by its number, the supplier's number, the supplier's name, or a part on it. */
function matching(q: string): SQL {
  const starts = `${literal(q.toUpperCase())}%`;
  return sql`(o.number like ${starts} or upper(o.supplier_reference) like ${starts}
    or o.supplier_id in (select id from supplier_names where ${holdsAll(sql`sort_name`, q)})
    or exists (select from purchase_order_lines l where l.purchase_order_id = o.id
      and (upper(l.part_number) like ${starts} or position(lower(${q}) in lower(l.description)) > 0)))`;
}
