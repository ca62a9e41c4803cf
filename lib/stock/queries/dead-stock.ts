import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { may } from "@/lib/core/actor";
import { all, rowsWhere } from "@/lib/core/database/page";
import { today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { partsMatching } from "../matching";
import type { deadStockList } from "../schema/further-lists";
import { DeadStock, type DeadStockRow } from "../schema/ledger";

const FROM = sql`stock_items s`;

/** The day since when none was sold. */
const IDLE = sql`coalesce(s.last_sold_date, s.last_purchased_date, (s.created_at at time zone 'Europe/London')::date)`;
const VALUE = sql`round(s.cost_net * s.quantity_in_stock, 2)`;

const ORDERS: Orders<typeof deadStockList> = {
  value: { by: sql`coalesce(${VALUE}, 0)`, index: "asc" },
  idle_since: { by: IDLE, index: "asc" },
  part_number: { by: sql`s.part_number`, index: "asc" },
};

/** Counted items that lie here and of which none was sold for so many months. */
export const listDeadStock = listQuery<DeadStockRow, typeof DeadStock>({
  name: "stock.dead",
  permission: "stock:read",
  input: DeadStock,
  select: ({ actor, input }) => ({
    from: FROM,
    id: sql`s.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: (keys) => sql`
      select s.id, s.part_number, s.description, s.category, s.location, s.supplier_id, u.name as supplier, s.quantity_in_stock,
        s.last_purchased_date, s.last_sold_date, ${IDLE} as idle_since, s.updated_at,
        (extract(year from gone) * 12 + extract(month from gone))::int as months ${may(actor, "stock:cost") ? sql`, ${VALUE} as value` : sql``}
      from ${keys} page join stock_items s on s.id = page.id left join supplier_names u on u.id = s.supplier_id,
        lateral age(${today()}::date, ${IDLE}) gone`,
  }),
  total: ({ input }) => rowsWhere(FROM, conditions(input)),
});

const BY_COLUMN = { category: sql`s.category`, supplier_id: sql`s.supplier_id` };

function conditions({ months, ...filters }: z.output<typeof DeadStock>): SQL[] {
  const { category, supplier_id, q, updated_since } = filters;
  return [
    sql`s.tracked and s.deleted_at is null and s.quantity_in_stock > 0`,
    sql`${IDLE} <= ${today()}::date - make_interval(months => ${months})`,
    ...filtered({ category, supplier_id }, BY_COLUMN),
    ...(q ? [sql`s.id in (${partsMatching(q)})`] : []),
    ...(updated_since ? [sql`s.updated_at >= ${updated_since}`] : []),
  ];
}

const Worth = z.object({ value: z.string() });

/** What the dead stock of a list comes to at cost. */
export const deadStockValue = query({
  name: "stock.dead_value",
  permission: "stock:cost",
  input: DeadStock,
  async run({ db, input }): Promise<string> {
    const [row] = await db
      .execute(
        sql`select coalesce(sum(${VALUE}), 0)::numeric(14, 2) as value from ${FROM} where ${all(conditions(input))}`,
      )
      .then(readRows(Worth));
    return row?.value ?? "0.00";
  },
});
