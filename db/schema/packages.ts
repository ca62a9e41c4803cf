import { index, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { edited, id, money, quantity, unitMoney } from "./columns";
import { stock_items } from "./stock";

/** Menu-priced packages: "Full service 1.6-2.0 petrol" adds its lines at a fixed price. */
export const saved_jobs = pgTable(
  "saved_jobs",
  {
    id: id(),
    name: text().notNull(),
    description: text(),
    fixed_price_gross: money(),
    reminder_template_id: uuid(),
    position: smallint().notNull().default(0),
    ...edited(),
  },
  (t) => [index().on(t.name)],
);

export const saved_job_lines = pgTable(
  "saved_job_lines",
  {
    id: id(),
    saved_job_id: uuid()
      .notNull()
      .references(() => saved_jobs.id, { onDelete: "cascade" }),
    position: smallint().notNull(),
    item_type: text().notNull(),
    description: text().notNull().default(""),
    part_number: text(),
    stock_item_id: uuid().references(() => stock_items.id, { onDelete: "set null" }),
    quantity: quantity().notNull().default("1"),
    unit_price: unitMoney(),
    tax_code: text().notNull(),
  },
  (t) => [index().on(t.saved_job_id, t.position)],
);

/** Preset descriptions: text that is written every day. */
export const preset_descriptions = pgTable("preset_descriptions", {
  id: id(),
  name: text().notNull(),
  body: text().notNull(),
  position: smallint().notNull().default(0),
  ...edited(),
});
