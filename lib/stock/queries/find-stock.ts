import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, may } from "@/lib/core/actor";
import { all } from "@/lib/core/database/page";
import { notFound } from "@/lib/core/errors";
import type { Page } from "@/lib/core/input/list";
import { query } from "@/lib/core/query";
import { claimedRows, readRows } from "@/lib/core/read-rows";
import { holdsTerms, literal } from "@/lib/matching/terms";
import { ofTypedTyre } from "../matching";
import { MovementShown, StockFound } from "../responses";
import { suggestedOrder } from "../rules/suggested-order";
import type { StockMovement } from "../schema/stock-item";
import { LowStock, StockMovements, StockSearch } from "../schema/written-stock-item";
import { MOVED_ON } from "./movements";
import { LOW } from "./stock-items";

export type FoundItem = z.infer<typeof StockFound>;

const FOUND = sql`s.id, s.part_number, s.description, s.manufacturer, s.category, s.location, s.barcode, s.supplier_id, u.name as supplier,
  s.retail_price_net, s.trade_price_net, s.tax_code, s.tracked, s.quantity_in_stock, s.quantity_reserved, s.quantity_available,
  s.quantity_on_order, s.low_stock_level, s.minimum_order_quantity`;

const costFor = (actor: Actor): SQL => (may(actor, "stock:cost") ? sql`, s.cost_net` : sql``);

/** Shorter words are in nearly every text. */
const SHORTEST_WORD = 2;

/**
 * Finds items by part number, description, manufacturer, barcode and keywords: an exact part number or barcode first, then part
 * numbers that begin with the search, then the rest.
 */
export const searchStock = query({
  name: "stock.search",
  permission: "stock:read",
  input: StockSearch,
  run({ db, actor, input: { q, limit, tracked } }): Promise<FoundItem[]> {
    const number = q.toUpperCase();
    const starts = sql`s.part_number like ${`${literal(number)}%`}`;
    const exact = sql`(s.part_number = ${number} or s.barcode = ${q})`;
    const tyre = ofTypedTyre(sql`s`, q);
    const holds = q.length >= SHORTEST_WORD ? sql`or (${all(holdsTerms(sql`s.search_text`, q))})` : sql``;
    return db
      .execute(sql`select ${FOUND}${costFor(actor)} from stock_items s left join supplier_names u on u.id = s.supplier_id
          where s.deleted_at is null and (s.barcode = ${q} or ${starts} ${holds} ${tyre ? sql`or ${tyre}` : sql``})
            ${tracked === undefined ? sql`` : sql`and s.tracked = ${tracked}`}
          order by ${exact} desc nulls last, ${starts} desc, s.part_number, s.id limit ${limit}`)
      .then(claimedRows<FoundItem>);
  },
});

export interface LowItem extends FoundItem {
  /** The quantity to order, in the item's unit; zero if enough is on order. */
  suggested_quantity: string;
}

/**
 * Returns counted items that are at or below their minimum, or that jobs are waiting for, each with the quantity to order.
 * Sorted by supplier, as orders are.
 */
export const lowStock = query({
  name: "stock.low",
  permission: "stock:read",
  input: LowStock,
  async run({ db, actor, input }): Promise<LowItem[]> {
    const where = [
      sql`s.deleted_at is null`,
      sql`s.tracked`,
      sql`(${LOW} or s.quantity_available < 0)`,
      ...(input.supplier_id ? [sql`s.supplier_id = ${input.supplier_id}`] : []),
      ...(input.category ? [sql`s.category = ${input.category}`] : []),
    ];
    const items = await db
      .execute(sql`select ${FOUND}${costFor(actor)} from stock_items s left join supplier_names u on u.id = s.supplier_id
          where ${all(where)} order by u.sort_name nulls last, s.part_number, s.id`)
      .then(readRows(StockFound));
    return items.map((item) => ({
      ...item,
      suggested_quantity: suggestedOrder({
        available: item.quantity_available,
        on_order: item.quantity_on_order,
        low_stock_level: item.low_stock_level,
        minimum_order_quantity: item.minimum_order_quantity,
      }),
    }));
  },
});

const Total = z.object({ total: z.string() });

/** Returns the movements of an item, newest first, each with the quantity in stock after it. */
export const stockMovements = query({
  name: "stock.movements",
  permission: "stock:read",
  input: StockMovements,
  async run({ db, actor, input: { id, page, per_page, ...filters } }): Promise<Page<StockMovement>> {
    const [item] = await db.execute(sql`select id from stock_items where id = ${id}`);
    if (!item) throw notFound("stock item");
    const where = [
      ...(filters.kind ? [sql`m.kind = ${filters.kind}`] : []),
      ...(filters.from ? [sql`${MOVED_ON} >= ${filters.from}::date`] : []),
      ...(filters.to ? [sql`${MOVED_ON} <= ${filters.to}::date`] : []),
    ];
    const ledger = sql`(select *, sum(quantity) over (order by id) as level from stock_movements where stock_item_id = ${id}) m`;
    const [[counted], rows] = await Promise.all([
      db
        .execute(
          sql`select count(*) as total from stock_movements m where m.stock_item_id = ${id} and ${all(where)}`,
        )
        .then(readRows(Total)),
      db
        .execute(sql`select m.id, m.stock_item_id, m.created_at, ${MOVED_ON} as moved_on, m.kind, m.quantity, m.level, m.reason, m.reference, m.supplier_id, supplier.name as supplier,
              u.name as made_by, d.id as document_id, d.type as document_type, d.number as document_number
              ${may(actor, "stock:cost") ? sql`, m.unit_cost` : sql``}
            from ${ledger} left join user_names u on u.id = m.made_by left join supplier_names supplier on supplier.id = m.supplier_id
              left join line_items l on l.id = m.document_line_id left join document_heads d on d.id = l.document_id
            where ${all(where)} order by m.id desc limit ${per_page} offset ${(page - 1) * per_page}`)
        .then(readRows(MovementShown)),
    ]);
    const total = Number(counted?.total ?? 0);
    return { rows, pagination: { page, per_page, total, total_pages: Math.ceil(total / per_page) } };
  },
});
