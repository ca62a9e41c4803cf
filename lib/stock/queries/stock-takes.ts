import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import { all, rowsWhere } from "@/lib/core/database/page";
import { notFound } from "@/lib/core/errors";
import type { Page } from "@/lib/core/input/list";
import { query } from "@/lib/core/query";
import { claimedRows, readRows } from "@/lib/core/read-rows";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { holdsTerms } from "@/lib/matching/terms";
import type { stockTakeList } from "../schema/further-lists";
import {
  type PartToCount,
  StockTakeFind,
  StockTakeLine,
  StockTakeLines,
  StockTakeList,
  type StockTakeRow,
  StockTakeShown,
} from "../schema/stock-takes";

const FROM = sql`stock_takes t`;

/** The items that a take `t` covers. */
const COVERED = sql`s.tracked and s.deleted_at is null and (t.location is null or lower(s.location) = lower(t.location))
  and (t.category is null or s.category = t.category)`;

/** How many of them are not counted. */
export const LEFT = sql`select count(*)::int from stock_items s where ${COVERED}
  and not exists (select from stock_take_counts c where c.stock_take_id = t.id and c.stock_item_id = s.id)`;

const SHOWN = sql`t.id, t.name, t.status, t.location, t.category, b.name as begun_by, a.name as approved_by, t.approved_at, t.created_at,
  t.updated_at, t.version, (select count(*)::int from stock_take_counts c where c.stock_take_id = t.id) as items_counted,
  case t.status when 'approved' then coalesce(t.items_left, 0) when 'abandoned' then 0 else (${LEFT}) end as items_left`;

const NAMES = sql`left join user_names b on b.id = t.begun_by left join user_names a on a.id = t.approved_by`;

const ORDERS: Orders<typeof stockTakeList> = { created_at: { by: sql`t.created_at`, index: "asc" } };

export const listStockTakes = listQuery<StockTakeRow, typeof StockTakeList>({
  name: "stock_takes.list",
  permission: "stock:read",
  input: StockTakeList,
  select: ({ input }) => ({
    from: FROM,
    id: sql`t.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: (keys) => sql`select ${SHOWN} from ${keys} page join stock_takes t on t.id = page.id ${NAMES}`,
  }),
  total: ({ input }) => rowsWhere(FROM, conditions(input)),
});

function conditions({ status, q, updated_since }: z.output<typeof StockTakeList>): SQL[] {
  return [
    sql`t.deleted_at is null`,
    ...(status ? [sql`t.status = ${status}`] : []),
    ...(q ? [sql`fold(t.name) like '%' || fold(${q}) || '%'`] : []),
    ...(updated_since ? [sql`t.updated_at >= ${updated_since}`] : []),
  ];
}

export const getStockTake = query({
  name: "stock_takes.get",
  permission: "stock:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, input: { id } }): Promise<StockTakeRow> {
    const [row] = await db
      .execute(sql`select ${SHOWN} from stock_takes t ${NAMES} where t.id = ${id} and t.deleted_at is null`)
      .then(readRows(StockTakeShown));
    if (!row) throw notFound("stock take");
    return row;
  },
});

const COUNTED_OF = sql`stock_takes t join stock_take_counts c on c.stock_take_id = t.id join stock_items s on s.id = c.stock_item_id`;
const LEFT_OF = sql`stock_takes t join stock_items s on ${COVERED}
  and not exists (select from stock_take_counts c where c.stock_take_id = t.id and c.stock_item_id = s.id)`;
const UNTOLD = sql`null::numeric as expected, null::numeric as difference`;
const TOLD = sql`c.expected, c.counted - c.expected as difference`;
const VALUE = sql`, round((c.counted - c.expected) * coalesce(c.unit_cost, 0), 2) as value`;

/** Whether somebody is told what the books say of a take, and what the differences are worth. */
async function toldOf(db: Db, actor: Actor, id: string): Promise<{ told: boolean; costs: boolean }> {
  const [take] = await db
    .execute(sql`select status from stock_takes where id = ${id} and deleted_at is null`)
    .then(readRows(z.object({ status: z.string() })));
  if (!take) throw notFound("stock take");
  const told = take.status !== "counting" && may(actor, "stock:approve_take");
  return { told, costs: told && may(actor, "stock:cost") };
}

const Total = z.object({ total: z.string() });

/**
 * What of a take is left to count, what is counted, or where the two differ. What the books say is told to those who may approve, once
 * it is handed in.
 */
export const stockTakeLines = query({
  name: "stock_takes.lines",
  permission: "stock:read",
  input: StockTakeLines,
  async run({ db, actor, input: { id, show, page, per_page } }): Promise<Page<StockTakeLine>> {
    const { told, costs } = await toldOf(db, actor, id);
    if (show === "differences" && !told)
      return { rows: [], pagination: { page, per_page, total: 0, total_pages: 0 } };
    const where = all([sql`t.id = ${id}`, ...(show === "differences" ? [sql`c.counted <> c.expected`] : [])]);
    const from = show === "left" ? LEFT_OF : COUNTED_OF;
    const columns =
      show === "left"
        ? sql`null::numeric as counted, null as counted_by, null as counted_at, ${UNTOLD}`
        : sql`c.counted, u.name as counted_by, c.counted_at, ${told ? TOLD : UNTOLD}${costs ? VALUE : sql``}`;
    const order =
      show === "left"
        ? sql`s.location nulls last, s.part_number, s.id`
        : show === "differences" && costs
          ? sql`abs((c.counted - c.expected) * coalesce(c.unit_cost, 0)) desc, s.part_number`
          : sql`c.counted_at desc, c.id desc`;
    const [[counted], rows] = await Promise.all([
      db.execute(sql`select count(*) as total from ${from} where ${where}`).then(readRows(Total)),
      db
        .execute(sql`select s.id as stock_item_id, s.part_number, s.description, s.location, ${columns}
          from ${from} ${show === "left" ? sql`` : sql`left join user_names u on u.id = c.counted_by`}
          where ${where} order by ${order} limit ${per_page} offset ${(page - 1) * per_page}`)
        .then(readRows(StockTakeLine)),
    ]);
    const total = Number(counted?.total ?? 0);
    return { rows, pagination: { page, per_page, total, total_pages: Math.ceil(total / per_page) } };
  },
});

/** What all differences of a take come to at cost, pounds; null for those who may not see it. */
export const stockTakeDifference = query({
  name: "stock_takes.difference",
  permission: "stock:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, actor, input: { id } }): Promise<string | null> {
    if (!(await toldOf(db, actor, id)).costs) return null;
    const [sum] = await db
      .execute(sql`
      select coalesce(sum(round((c.counted - c.expected) * coalesce(c.unit_cost, 0), 2)), 0)::numeric(14, 2) as value
      from stock_take_counts c where c.stock_take_id = ${id}`)
      .then(readRows(z.object({ value: z.string() })));
    return sum?.value ?? null;
  },
});

const FOUND = 12;

/** Finds counted items while counting, by barcode, part number or words, without what the books say of them. */
export const findToCount = query({
  name: "stock_takes.find",
  permission: "stock:update",
  input: StockTakeFind,
  run({ db, input: { id, q } }): Promise<PartToCount[]> {
    const exact = sql`(s.part_number = ${q.toUpperCase()} or s.barcode = ${q}) is true`;
    return db
      .execute(sql`
        select s.id, s.part_number, s.description, s.manufacturer, s.location, s.barcode, (${COVERED}) is true as covered, c.counted, u.name as counted_by
        from stock_takes t join stock_items s on s.tracked and s.deleted_at is null and (${exact} or (${all(holdsTerms(sql`s.search_text`, q))}))
          left join stock_take_counts c on c.stock_take_id = t.id and c.stock_item_id = s.id left join user_names u on u.id = c.counted_by
        where t.id = ${id} order by ${exact} desc, covered desc, s.part_number, s.id limit ${FOUND}`)
      .then(claimedRows<PartToCount>);
  },
});
