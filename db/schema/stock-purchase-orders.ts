import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { edited, id, quantity, timestamps, unitMoney } from "./columns";
import { stock_items } from "./stock";
import { suppliers } from "./suppliers";

export const purchase_orders = pgTable(
  "purchase_orders",
  {
    id: id(),
    supplier_id: uuid()
      .notNull()
      .references(() => suppliers.id, { onDelete: "restrict" }),
    number: text(),
    status: text().notNull().default("draft"),
    ordered_date: date(),
    expected_date: date(),
    supplier_reference: text(),
    notes: text(),
    ...edited(),
  },
  (t) => [
    uniqueIndex("purchase_orders_number_unique").on(t.number),
    index().on(t.supplier_id),
    index().on(t.status, t.id),
    check(
      "purchase_orders_status_known",
      sql`${t.status} in ('draft', 'ordered', 'part_received', 'received', 'cancelled')`,
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
    stock_item_id: uuid().references(() => stock_items.id, { onDelete: "restrict" }),
    document_line_id: uuid(),
    part_number: text(),
    description: text().notNull().default(""),
    quantity: quantity().notNull(),
    quantity_received: quantity().notNull().default("0"),
    unit_cost: unitMoney(),
    position: integer().notNull().default(0),
    ...timestamps(),
  },
  (t) => [
    index().on(t.purchase_order_id, t.position),
    index().on(t.stock_item_id),
    check("purchase_order_lines_received", sql`${t.quantity_received} >= 0`),
  ],
);
