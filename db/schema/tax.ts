import { date, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, percent } from "./columns";

/** Sage-style tax codes: T1 standard, T5 reduced, T0 zero, T2 exempt, T9 outside the scope. */
export const tax_codes = pgTable("tax_codes", {
  code: text().primaryKey(),
  name: text().notNull(),
  retired_at: instant(),
});

export const tax_rates = pgTable(
  "tax_rates",
  {
    tax_code: text()
      .notNull()
      .references(() => tax_codes.code, { onDelete: "cascade" }),
    valid_from: date().notNull(),
    rate: percent().notNull(),
  },
  (t) => [primaryKey({ columns: [t.tax_code, t.valid_from] })],
);
