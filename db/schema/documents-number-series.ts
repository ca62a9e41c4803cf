import { bigint, pgTable, text } from "drizzle-orm/pg-core";
import { timestamps } from "./columns";

/** The next number of each series; invoices and excess invoices share `invoice`. */
export const number_series = pgTable("number_series", {
  series: text().primaryKey(),
  prefix: text().notNull().default(""),
  next_number: bigint({ mode: "number" }).notNull().default(1),
  ...timestamps(),
});
