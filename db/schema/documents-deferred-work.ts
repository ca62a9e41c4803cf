import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { edited, id, instant, quantity, unitMoney } from "./columns";
import { document_lines } from "./document-lines";
import { documents } from "./documents";
import { stock_items } from "./stock";
import { vehicles } from "./vehicles";

/** Work that the customer declined or deferred; it is offered again at the vehicle's next visit. */
export const deferred_work = pgTable(
  "deferred_work",
  {
    id: id(),
    vehicle_id: uuid()
      .notNull()
      .references(() => vehicles.id, { onDelete: "cascade" }),
    document_id: uuid().references(() => documents.id, { onDelete: "set null" }),
    document_line_id: uuid().references(() => document_lines.id, { onDelete: "set null" }),
    reason: text().notNull(),
    item_type: text().notNull(),
    description: text().notNull(),
    part_number: text(),
    stock_item_id: uuid().references(() => stock_items.id, { onDelete: "set null" }),
    quantity: quantity().notNull().default("1"),
    unit_price: unitMoney(),
    tax_code: text().notNull(),
    resolved_by_document_id: uuid().references(() => documents.id, { onDelete: "set null" }),
    resolved_at: instant(),
    ...edited(),
  },
  (t) => [
    check("deferred_work_reason_known", sql`${t.reason} in ('declined', 'deferred')`),
    index("deferred_work_open").on(t.vehicle_id, t.id).where(sql`${t.resolved_at} is null`),
    index("deferred_work_by_document").on(t.document_id).where(sql`${t.document_id} is not null`),
    index("deferred_work_by_line").on(t.document_line_id).where(sql`${t.document_line_id} is not null`),
    index("deferred_work_resolved_by")
      .on(t.resolved_by_document_id)
      .where(sql`${t.resolved_by_document_id} is not null`),
  ],
);
