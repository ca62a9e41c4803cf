import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, may } from "@/lib/core/actor";
import { countedRows, countsOf, isFiltered, rowsWhere } from "@/lib/core/database/page";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import type { stockList } from "../list";
import { partsMatching } from "../matching";
import { type StockRow, StockWhole } from "../responses";
import { findTyreSize } from "../rules/tyre-size";
import { type StockItem, StockItemGet, StockList } from "../schema/stock-item";
import { readCategories } from "./form-choices";
import { movementsOf } from "./movements";
import { isOfTyreSize } from "./tyres/offered-tyres";
import { usesOf } from "./uses";

const FROM = sql`stock_items s`;

const ORDERS: Orders<typeof stockList> = {
  part_number: { by: sql`s.part_number`, index: "asc" },
  description: { by: sql`fold(s.description) collate "C"`, index: "asc" },
  category: { by: sql`s.category`, index: "asc" },
  quantity_in_stock: { by: sql`s.quantity_in_stock`, index: "asc" },
};

export const LOW = sql`(s.tracked and s.low_stock_level > 0 and s.quantity_available <= s.low_stock_level) is true`;

const SHOWN = sql`s.id, s.part_number, s.description, s.manufacturer, s.category, s.sub_category, s.location, s.barcode,
  s.supplier_id, u.name as supplier, s.retail_price_net, s.trade_price_net, s.tax_code, s.tracked, s.quantity_in_stock,
  s.quantity_available, s.quantity_on_order, s.low_stock_level, ${LOW} as low, s.last_purchased_date, s.last_sold_date,
  s.created_at, s.updated_at, s.version`;

const COSTS = sql`, s.cost_net,
  case when s.tracked then round(s.cost_net * s.quantity_in_stock, 2) end as value,
  case when s.retail_price_net > 0 then round((s.retail_price_net - s.cost_net) * 100 / s.retail_price_net, 1) end as margin_percent`;

/** Costs are not filtered from the result: they are never read for those who may not see them. */
const costsFor = (actor: Actor): SQL => (may(actor, "stock:cost") ? COSTS : sql``);

/** Returns one page of stock items; cost, value and margin only for those who may see costs. */
export const listStock = listQuery<StockRow, typeof StockList>({
  name: "stock.list",
  permission: "stock:read",
  input: StockList,
  select: ({ actor, input }) => ({
    from: FROM,
    id: sql`s.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: (keys) => sql`
      select ${SHOWN}${costsFor(actor)}
      from ${keys} page join stock_items s on s.id = page.id left join supplier_names u on u.id = s.supplier_id`,
  }),
  total: ({ input }) => total(input),
});

type Filters = z.output<typeof StockList>;

const BY_COLUMN = {
  part_number: sql`s.part_number`,
  barcode: sql`s.barcode`,
  category: sql`s.category`,
  supplier_id: sql`s.supplier_id`,
};

function conditions(filters: Filters): SQL[] {
  const where = [filters.archived ? sql`s.deleted_at is not null` : sql`s.deleted_at is null`];
  if (filters.tracked !== undefined) where.push(filters.tracked ? sql`s.tracked` : sql`not s.tracked`);
  where.push(...filtered(filters, BY_COLUMN));
  const size = filters.tyre_size ? findTyreSize(filters.tyre_size) : null;
  if (size) where.push(isOfTyreSize(sql`s`, size));
  if (filters.low) where.push(LOW);
  if (filters.updated_since) where.push(sql`s.updated_at >= ${filters.updated_since}`);
  if (filters.q) where.push(sql`s.id in (${partsMatching(filters.q)})`);
  return where;
}

function total(filters: Filters): SQL {
  const { tracked, archived, ...others } = filters;
  if (isFiltered(others) || (archived && tracked !== undefined)) return rowsWhere(FROM, conditions(filters));
  if (archived) return countedRows("stock_items", ["archived"]);
  const facets = tracked === undefined ? ["tracked", "untracked"] : [tracked ? "tracked" : "untracked"];
  return countedRows("stock_items", facets);
}

const Whole = StockWhole.extend({ deleted_at: z.string().nullable() });

/**
 * Returns one stock item with its movements, newest first, and the documents on which it was sold. Finds an archived item only
 * if `archived` asks for it.
 */
export const getStockItem = query({
  name: "stock.get",
  permission: "stock:read",
  input: StockItemGet,
  async run({ db, actor, input }): Promise<StockItem> {
    const withCosts = may(actor, "stock:cost");
    const markups = withCosts
      ? sql`, s.cost_tax_code, s.retail_markup_percent, s.trade_markup_percent`
      : sql``;
    const [[item], movements, uses] = await Promise.all([
      db
        .execute(sql`
        select ${SHOWN}${costsFor(actor)}${markups}, s.keywords, s.quantity_reserved, s.quantity_to_return, s.quantity_physically_available, s.quantity_required, s.minimum_order_quantity, s.nominal_code,
               s.guarantee, s.notes, s.tyre, s.deleted_at
        from stock_items s left join supplier_names u on u.id = s.supplier_id where s.id = ${input.id} ${input.archived ? sql`` : sql`and s.deleted_at is null`}`)
        .then(readRows(Whole)),
      movementsOf(db, input.id, withCosts),
      may(actor, "documents:read") ? usesOf(db, input.id) : { uses: [], uses_in_all: 0 },
    ]);
    if (!item) throw notFound("stock item");
    return { ...item, ...movements, ...uses };
  },
});

export interface StockSummary {
  items: number;
  tracked: number;
  low: number;
  categories: string[];
  /** The value of the stock at cost; only for those who may see costs. */
  value?: string;
}

const Counts = z.object({
  items: z.string(),
  tracked: z.string(),
  low: z.string(),
  value: z.string().optional(),
});

/** Returns the number of items, how many are low, and the value of the stock. */
export const summariseStock = query({
  name: "stock.summary",
  permission: "stock:read",
  input: z.strictObject({}),
  async run({ db, actor }): Promise<StockSummary> {
    const value = sql`, (select coalesce(sum(round(cost_net * quantity_in_stock, 2)), 0)::numeric(14, 2) from stock_items
      where tracked and deleted_at is null) as value`;
    const [[row], categories] = await Promise.all([
      db
        .execute(sql`
        select coalesce(sum(total) filter (where facet <> 'archived'), 0) as items,
               coalesce(sum(total) filter (where facet = 'tracked'), 0) as tracked,
               (select count(*) from stock_items s where s.tracked and s.deleted_at is null and ${LOW}) as low
               ${may(actor, "stock:cost") ? value : sql``}
        from ${countsOf("stock_items")}`)
        .then(readRows(Counts)),
      readCategories(db),
    ]);
    return {
      items: Number(row?.items ?? 0),
      tracked: Number(row?.tracked ?? 0),
      low: Number(row?.low ?? 0),
      categories,
      ...(row?.value === undefined ? {} : { value: row.value }),
    };
  },
});
