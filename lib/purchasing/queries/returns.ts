import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, may } from "@/lib/core/actor";
import { rowsWhere } from "@/lib/core/database/page";
import { today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { holdsAll, literal } from "@/lib/matching/terms";
import type { returnList } from "../list";
import type { ReturnRow } from "../responses";
import { ReturnList } from "../schema/order";

const FROM = sql`supplier_returns r`;

const ORDERS: Orders<typeof returnList> = { created_at: { by: sql`r.id`, index: "asc" } };

const WORTH = sql`round((r.quantity - r.credited_quantity) * r.unit_credit, 2)`;
/** A supplier owes what was sent: what is put aside is still ours. */
const OWED = sql`case when r.status = 'sent' then ${WORTH} else 0.00 end`;

const columns = (actor: Actor): SQL => sql`
  r.id, r.supplier_id, u.name as supplier, r.kind, r.status, r.stock_item_id, r.purchase_order_line_id, r.part_number, r.description,
  r.quantity, r.credited_quantity, r.return_reference, r.credit_reference, r.reason, r.sent_on, r.credited_on, r.created_at,
  r.updated_at, r.version, o.id as order_id, o.number as order_number,
  ${today()}::date - coalesce(r.sent_on, (r.created_at at time zone 'Europe/London')::date) as age_days
  ${may(actor, "stock:cost") ? sql`, r.unit_credit, r.credited_net, ${OWED} as owed_net` : sql``}`;

/** Returns one page of what goes back to suppliers, the oldest first; amounts only for those who may see costs. */
export const listReturns = listQuery<ReturnRow, typeof ReturnList>({
  name: "supplier_returns.list",
  permission: "stock:read",
  input: ReturnList,
  select: ({ actor, input }) => ({
    from: FROM,
    id: sql`r.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: (keys) => sql`
      select ${columns(actor)}
      from ${keys} page join supplier_returns r on r.id = page.id join supplier_names u on u.id = r.supplier_id
        left join purchase_order_lines l on l.id = r.purchase_order_line_id
        left join purchase_orders o on o.id = l.purchase_order_id`,
  }),
  total: ({ input }) => rowsWhere(FROM, conditions(input)),
});

const BY_COLUMN = {
  status: sql`r.status`,
  kind: sql`r.kind`,
  supplier_id: sql`r.supplier_id`,
};

function conditions(filters: z.output<typeof ReturnList>): SQL[] {
  const where = [sql`r.deleted_at is null`, ...filtered(filters, BY_COLUMN)];
  if (filters.updated_since) where.push(sql`r.updated_at >= ${filters.updated_since}`);
  if (filters.q) {
    const starts = `${literal(filters.q.toUpperCase())}%`;
    where.push(sql`(upper(r.part_number) like ${starts} or upper(r.return_reference) like ${starts}
      or position(lower(${filters.q}) in lower(r.description)) > 0
      or r.supplier_id in (select id from supplier_names where ${holdsAll(sql`sort_name`, filters.q)}))`);
  }
  return where;
}

const Sum = z.object({
  to_send: z.string(),
  sent: z.string(),
  owed: z.string().optional(),
  put_aside: z.string().optional(),
  oldest: z.int().nullable(),
});
export type ReturnSums = z.infer<typeof Sum>;

/**
 * Returns how many returns wait to be sent and to be credited, what suppliers owe for what was sent, what is put aside comes to, and
 * for how many days the oldest was sent.
 */
export const sumReturns = query({
  name: "supplier_returns.sums",
  permission: "stock:read",
  input: z.strictObject({}),
  async run({ db, actor }): Promise<ReturnSums> {
    const [row] = await db
      .execute(sql`
      select count(*) filter (where r.status = 'to_send') as to_send, count(*) filter (where r.status = 'sent') as sent,
        max(${today()}::date - r.sent_on) filter (where r.status = 'sent') as oldest
        ${
          may(actor, "stock:cost")
            ? sql`, coalesce(sum(${OWED}), 0)::numeric(14, 2) as owed,
          coalesce(sum(${WORTH}) filter (where r.status = 'to_send'), 0)::numeric(14, 2) as put_aside`
            : sql``
        }
      from supplier_returns r where r.deleted_at is null and r.status in ('to_send', 'sent')`)
      .then(readRows(Sum));
    return row ?? { to_send: "0", sent: "0", oldest: null };
  },
});
