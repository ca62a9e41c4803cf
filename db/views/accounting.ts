import { sql } from "drizzle-orm";
import { date, pgView } from "drizzle-orm/pg-core";
import { instant } from "../schema/columns";

/** The days of each VAT period, and when it was closed: in a closed one, nothing may be changed. */
export const vat_period_days = pgView("vat_period_days", {
  starts_on: date(),
  ends_on: date(),
  closed_at: instant(),
}).as(sql`select starts_on, ends_on, closed_at from vat_periods`);

/** The days that were cashed up, one row for each payment method counted. */
export const cashed_up_days = pgView("cashed_up_days", { day: date() }).as(sql`select day from cash_ups`);
