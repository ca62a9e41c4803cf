import { sql } from "drizzle-orm";
import { check, date, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, inOurYears, instant, money, timestamps } from "./columns";

/** The cash-up at the end of a day: what the till should hold by payment method, and what was counted. */
export const cash_ups = pgTable(
  "cash_ups",
  {
    id: id(),
    day: date().notNull(),
    method: text().notNull(),
    expected: money().notNull(),
    counted: money().notNull(),
    closed_at: instant().notNull().defaultNow(),
    closed_by: uuid(),
    notes: text(),
    ...timestamps(),
  },
  (t) => [uniqueIndex("cash_ups_once_a_day").on(t.day, t.method)],
);

/** VAT periods. Changes that would alter a closed one are refused. */
export const vat_periods = pgTable(
  "vat_periods",
  {
    id: id(),
    starts_on: date().notNull(),
    ends_on: date().notNull(),
    closed_at: instant(),
    closed_by: uuid(),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex("vat_periods_start").on(t.starts_on),
    check("vat_periods_in_order", sql`${t.starts_on} < ${t.ends_on}`),
    check("vat_periods_in_our_years", inOurYears(t.starts_on, t.ends_on)),
  ],
);
