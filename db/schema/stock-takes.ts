import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { created, edited, id, instant, percent, quantity, timestamps, unitMoney } from "./columns";
import { stock_items } from "./stock";

/** A count of a shelf, a category or all of the counted stock. Nothing moves before a manager approves it. */
export const stock_takes = pgTable(
  "stock_takes",
  {
    id: id(),
    name: text().notNull(),
    status: text().notNull().default("counting"),
    /** What it covers; null for everything that is counted. */
    location: text(),
    category: text(),
    begun_by: uuid(),
    approved_by: uuid(),
    approved_at: instant(),
    /** How many of what it covers were not counted when it was approved; null before. */
    items_left: integer(),
    ...edited(),
  },
  (t) => [
    index().on(t.status, t.id),
    check(
      "stock_takes_status_known",
      sql`${t.status} in ('counting', 'to_approve', 'approved', 'abandoned')`,
    ),
  ],
);

/** What was counted of one item; whoever counts is not told what the books say. */
export const stock_take_counts = pgTable(
  "stock_take_counts",
  {
    id: id(),
    stock_take_id: uuid()
      .notNull()
      .references(() => stock_takes.id, { onDelete: "cascade" }),
    stock_item_id: uuid()
      .notNull()
      .references(() => stock_items.id, { onDelete: "restrict" }),
    counted: quantity().notNull(),
    /** What the books said at the moment of counting, from which the difference is taken: what moves later moves both. */
    expected: quantity().notNull(),
    unit_cost: unitMoney(),
    counted_by: uuid(),
    counted_at: instant().notNull().defaultNow(),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex("stock_take_counts_once").on(t.stock_take_id, t.stock_item_id),
    index().on(t.stock_item_id),
    check("stock_take_counts_not_negative", sql`${t.counted} >= 0`),
  ],
);

/** The mark-up of parts by what they cost: the band with the highest `cost_from` that the cost reaches. */
export const stock_markup_bands = pgTable(
  "stock_markup_bands",
  {
    id: id(),
    price: text().notNull(),
    cost_from: unitMoney().notNull(),
    markup_percent: percent().notNull(),
    ...created(),
  },
  (t) => [
    uniqueIndex("stock_markup_bands_once").on(t.price, t.cost_from),
    check("stock_markup_bands_price_known", sql`${t.price} in ('retail', 'trade')`),
    check("stock_markup_bands_not_negative", sql`${t.cost_from} >= 0 and ${t.markup_percent} >= 0`),
  ],
);
