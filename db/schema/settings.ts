import { integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { timestamps } from "./columns";

/** The garage's own settings, one row per subject: `garage`, `documents`, `messages`, … */
export const settings = pgTable("settings", {
  key: text().primaryKey(),
  value: jsonb().$type<Record<string, unknown>>().notNull(),
  version: integer().notNull().default(1),
  ...timestamps(),
});
