import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { created, edited, id, instant, money, quantity, timestamps, unitMoney } from "./columns";
import { stock_deliveries, stock_items } from "./stock";
import { suppliers } from "./suppliers";

export const purchase_orders = pgTable(
  "purchase_orders",
  {
    id: id(),
    supplier_id: uuid()
      .notNull()
      .references(() => suppliers.id, { onDelete: "restrict" }),
    /** Our number, which the supplier is told as our reference. */
    number: text(),
    status: text().notNull().default("draft"),
    fulfilment: text().notNull().default("delivery"),
    /** How the supplier was told; null while it is a draft. */
    ordered_how: text(),
    ordered_date: date(),
    expected_date: date(),
    supplier_reference: text(),
    notes: text(),
    made_by: uuid(),
    ...edited(),
  },
  (t) => [
    uniqueIndex("purchase_orders_number_unique").on(t.number),
    index().on(t.supplier_id, t.id),
    index().on(t.status, t.id),
    check(
      "purchase_orders_status_known",
      sql`${t.status} in ('draft', 'ordered', 'part_received', 'received', 'cancelled')`,
    ),
    check("purchase_orders_fulfilment_known", sql`${t.fulfilment} in ('delivery', 'collection')`),
    check(
      "purchase_orders_ordered_how_known",
      sql`${t.ordered_how} in ('email', 'telephone', 'website', 'counter', 'link')`,
    ),
  ],
);

export const purchase_order_lines = pgTable(
  "purchase_order_lines",
  {
    id: id(),
    purchase_order_id: uuid()
      .notNull()
      .references(() => purchase_orders.id, { onDelete: "cascade" }),
    /** Null for a part that is not among the stock items: it is bought for a job and goes straight onto it. */
    stock_item_id: uuid().references(() => stock_items.id, { onDelete: "restrict" }),
    /** The line of a job sheet, or of the invoice made of it, for which it is bought. */
    document_line_id: uuid(),
    /** The job of that line; it stays when the line, or what links it, goes. */
    document_id: uuid(),
    part_number: text(),
    description: text().notNull().default(""),
    quantity: quantity().notNull(),
    /** The sum of its receipts. */
    quantity_received: quantity().notNull().default("0"),
    /** What will not come: cancelled by us, or by the supplier. */
    quantity_cancelled: quantity().notNull().default("0"),
    /** The price that was agreed, of one, net. */
    unit_cost: unitMoney(),
    /** Charged on top of each until the old unit is back at the supplier; net. */
    unit_surcharge: unitMoney(),
    tax_code: text().notNull().default("T1"),
    /** When this line is expected, where it is not the order's day. */
    expected_date: date(),
    position: integer().notNull().default(0),
    ...timestamps(),
  },
  (t) => [
    index().on(t.purchase_order_id, t.position),
    index().on(t.stock_item_id),
    index("purchase_order_lines_by_document_line")
      .on(t.document_line_id)
      .where(sql`${t.document_line_id} is not null`),
    index("purchase_order_lines_by_document").on(t.document_id).where(sql`${t.document_id} is not null`),
    check("purchase_order_lines_received", sql`${t.quantity_received} >= 0`),
    check("purchase_order_lines_cancelled", sql`${t.quantity_cancelled} between 0 and ${t.quantity}`),
  ],
);

/** What came of an order, line by line; append-only. What is booked out again is a receipt with a negative quantity. */
export const purchase_receipts = pgTable(
  "purchase_receipts",
  {
    id: id(),
    purchase_order_line_id: uuid()
      .notNull()
      .references(() => purchase_order_lines.id, { onDelete: "restrict" }),
    /** The delivery note or invoice it came with, where one was given. */
    delivery_id: uuid().references(() => stock_deliveries.id, { onDelete: "restrict" }),
    quantity: quantity().notNull(),
    /** What one cost by their paper, net; it may differ from what was agreed. */
    unit_cost: unitMoney(),
    /** What came instead, where it was another part number. */
    substituted_part_number: text(),
    received_on: date().notNull(),
    made_by: uuid(),
    ...created(),
  },
  (t) => [
    index().on(t.purchase_order_line_id, t.id),
    index().on(t.delivery_id).where(sql`${t.delivery_id} is not null`),
    check("purchase_receipts_quantity", sql`${t.quantity} <> 0`),
  ],
);

/** What goes back to a supplier and is to be credited: unwanted and faulty parts, and old units whose surcharge was paid. */
export const supplier_returns = pgTable(
  "supplier_returns",
  {
    id: id(),
    supplier_id: uuid()
      .notNull()
      .references(() => suppliers.id, { onDelete: "restrict" }),
    kind: text().notNull(),
    status: text().notNull().default("to_send"),
    stock_item_id: uuid().references(() => stock_items.id, { onDelete: "restrict" }),
    purchase_order_line_id: uuid().references(() => purchase_order_lines.id, { onDelete: "restrict" }),
    part_number: text(),
    description: text().notNull().default(""),
    quantity: quantity().notNull(),
    /** What one is to be credited with, net. */
    unit_credit: unitMoney(),
    /** What the supplier credited in all, net. */
    credited_net: money(),
    credited_quantity: quantity().notNull().default("0"),
    /** Their number for it: a returns note, and later the credit note. */
    return_reference: text(),
    credit_reference: text(),
    reason: text(),
    sent_on: date(),
    credited_on: date(),
    made_by: uuid(),
    ...edited(),
  },
  (t) => [
    index().on(t.supplier_id, t.id),
    index().on(t.status, t.id),
    index().on(t.purchase_order_line_id).where(sql`${t.purchase_order_line_id} is not null`),
    index().on(t.stock_item_id).where(sql`${t.stock_item_id} is not null`),
    check("supplier_returns_kind_known", sql`${t.kind} in ('unwanted', 'wrong', 'faulty', 'old_unit')`),
    check(
      "supplier_returns_status_known",
      sql`${t.status} in ('to_send', 'sent', 'credited', 'refused', 'cancelled')`,
    ),
    check("supplier_returns_quantity", sql`${t.quantity} > 0`),
    check("supplier_returns_credited", sql`${t.credited_quantity} between 0 and ${t.quantity}`),
    check(
      "supplier_returns_sent_has_day",
      sql`${t.status} not in ('sent', 'credited') or ${t.sent_on} is not null`,
    ),
  ],
);

/** The next number of our orders. One row. */
export const purchase_order_numbers = pgTable("purchase_order_numbers", {
  id: integer().primaryKey().default(1),
  next_number: integer().notNull().default(1001),
  changed_at: instant().notNull().defaultNow(),
});
