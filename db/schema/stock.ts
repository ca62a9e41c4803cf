import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { created, edited, id, imported, percent, quantity, sortText, timestamps, unitMoney } from "./columns";
import { documents } from "./documents";
import { suppliers } from "./suppliers";

export const stock_items = pgTable(
  "stock_items",
  {
    id: id(),
    part_number: sortText().notNull(),
    description: text().notNull().default(""),
    manufacturer: text(),
    category: text(),
    sub_category: text(),
    location: text(),
    barcode: text(),
    keywords: text(),
    supplier_id: uuid().references(() => suppliers.id, { onDelete: "set null" }),
    cost_net: unitMoney(),
    cost_tax_code: text(),
    retail_price_net: unitMoney(),
    trade_price_net: unitMoney(),
    retail_markup_percent: percent(),
    trade_markup_percent: percent(),
    tax_code: text().notNull().default("T1"),
    nominal_code: text(),
    /** Whether stock is counted; otherwise it is only a price list entry, without value. */
    tracked: boolean().notNull().default(false),
    /** The sum of the item's movements. */
    quantity_in_stock: quantity().notNull().default("0"),
    quantity_reserved: quantity().notNull().default("0"),
    quantity_on_order: quantity().notNull().default("0"),
    /** What stands on the shelf but goes back to its supplier. */
    quantity_to_return: quantity().notNull().default("0"),
    /** What is here to be used: in stock, less what goes back. */
    quantity_physically_available: quantity()
      .notNull()
      .generatedAlwaysAs(sql`quantity_in_stock - quantity_to_return`),
    /** What is here and promised to no job. */
    quantity_available: quantity()
      .notNull()
      .generatedAlwaysAs(sql`quantity_in_stock - quantity_to_return - quantity_reserved`),
    /** What jobs need and is not here, whether it is on order or not. */
    quantity_required: quantity()
      .notNull()
      .generatedAlwaysAs(sql`greatest(quantity_reserved - (quantity_in_stock - quantity_to_return), 0)`),
    low_stock_level: quantity(),
    minimum_order_quantity: quantity(),
    guarantee: text(),
    notes: text(),
    tyre: jsonb().$type<Record<string, string>>(),
    last_purchased_date: date(),
    last_sold_date: date(),
    search_text: text()
      .notNull()
      .generatedAlwaysAs(
        sql`search_key(part_number || ' ' || description || ' ' || coalesce(manufacturer, '') || ' ' || coalesce(barcode, '') || ' ' || coalesce(keywords, '') || ' ' || coalesce(category, '') || ' ' || coalesce(sub_category, '') || ' ' || coalesce(location, ''))`,
      ),
    ...edited(),
    ...imported(),
  },
  (t) => [
    check(
      "stock_items_prices_not_negative",
      sql`${t.legacy_id} is not null or (coalesce(${t.cost_net}, 0) >= 0 and coalesce(${t.retail_price_net}, 0) >= 0 and coalesce(${t.trade_price_net}, 0) >= 0)`,
    ),
    index("stock_items_by_part_number").on(t.part_number, t.id),
    index("stock_items_by_description").on(sql`fold(${t.description}) collate "C"`, t.id),
    index("stock_items_by_category").on(t.category, t.part_number),
    index("stock_items_by_quantity").on(t.quantity_in_stock, t.id).where(sql`${t.tracked}`),
    index("stock_items_by_supplier").on(t.supplier_id).where(sql`${t.supplier_id} is not null`),
    index("stock_items_by_barcode").on(t.barcode).where(sql`${t.barcode} is not null`),
    // By the digits of its size, "2055516", however it is written.
    index("stock_items_by_tyre_size")
      .on(sql`coalesce(tyre_digits(${t.tyre} ->> 'size'), tyre_digits(${t.description}))`, t.id)
      .where(sql`coalesce(tyre_digits(${t.tyre} ->> 'size'), tyre_digits(${t.description})) is not null`),
    index("stock_items_search").using("gin", sql`${t.search_text} gin_trgm_ops`),
  ],
);

/** What a supplier delivered under one of their numbers. */
export const stock_deliveries = pgTable(
  "stock_deliveries",
  {
    id: id(),
    supplier_id: uuid()
      .notNull()
      .references(() => suppliers.id, { onDelete: "cascade" }),
    /** The number of the supplier's invoice or delivery note as typed; `reference_key` is the form used for comparison. */
    reference: text().notNull(),
    reference_key: text().notNull().generatedAlwaysAs(sql`regexp_replace(fold(reference), '\\s', '', 'g')`),
    received_date: date().notNull(),
    /**
     * Whether its number is taken. False for a delivery that was undone, was imported, or repeated another's number before numbers
     * had to be unique.
     */
    counts: boolean().notNull().default(true),
    made_by: uuid(),
    ...created(),
  },
  (t) => [
    uniqueIndex("stock_deliveries_once_a_supplier")
      .on(t.supplier_id, t.reference_key)
      .where(sql`${t.counts}`),
    index().on(t.supplier_id, t.id),
  ],
);

/** The ledger whose sum is the quantity in stock. Append-only. */
export const stock_movements = pgTable(
  "stock_movements",
  {
    id: id(),
    stock_item_id: uuid()
      .notNull()
      .references(() => stock_items.id, { onDelete: "restrict" }),
    kind: text().notNull(),
    quantity: quantity().notNull(),
    unit_cost: unitMoney(),
    reason: text(),
    /** For goods in: from whom, and with which invoice or delivery note. */
    supplier_id: uuid().references(() => suppliers.id, { onDelete: "restrict" }),
    reference: text(),
    delivery_id: uuid().references(() => stock_deliveries.id, { onDelete: "restrict" }),
    /** The day on which it happened, where it is not the day of entry. */
    moved_on: date(),
    document_line_id: uuid(),
    purchase_order_line_id: uuid(),
    supplier_return_id: uuid(),
    made_by: uuid(),
    import_run_id: uuid(),
    ...created(),
  },
  (t) => [
    index("stock_movements_by_item").on(t.stock_item_id, t.id),
    // What came in, the latest first: of these a part's value is reckoned.
    index("stock_movements_came")
      .on(
        t.stock_item_id,
        sql`(coalesce(${t.moved_on}, (${t.created_at} at time zone 'Europe/London')::date)) desc`,
        t.id.desc().nullsFirst(),
      )
      .where(sql`${t.quantity} > 0`),
    index("stock_movements_by_supplier").on(t.supplier_id, t.id).where(sql`${t.supplier_id} is not null`),
    index().on(t.delivery_id).where(sql`${t.delivery_id} is not null`),
    // A line is sold, or returned, once.
    uniqueIndex("stock_movements_once_a_line")
      .on(t.document_line_id)
      .where(sql`${t.document_line_id} is not null and ${t.kind} in ('sale', 'return')`),
    check(
      "stock_movements_kind_known",
      sql`${t.kind} in ('opening', 'goods_in', 'sale', 'return', 'adjustment', 'stock_take', 'supplier_return')`,
    ),
    check("stock_movements_adjustment_has_reason", sql`${t.kind} <> 'adjustment' or ${t.reason} is not null`),
  ],
);

/** What is reserved for a job: the parts of an open job sheet, or of the draft invoice into which it was converted. */
export const stock_reservations = pgTable(
  "stock_reservations",
  {
    id: id(),
    stock_item_id: uuid()
      .notNull()
      .references(() => stock_items.id, { onDelete: "restrict" }),
    document_id: uuid()
      .notNull()
      .references((): AnyPgColumn => documents.id, { onDelete: "cascade" }),
    document_line_id: uuid().notNull(),
    quantity: quantity().notNull(),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex("stock_reservations_once_a_line").on(t.document_line_id),
    index("stock_reservations_by_document").on(t.document_id),
    index().on(t.stock_item_id),
    check("stock_reservations_positive", sql`${t.quantity} > 0`),
  ],
);
