import { sql } from "drizzle-orm";
import { pgView, text, uuid } from "drizzle-orm/pg-core";

/** The garage's own statuses, former ones too. */
export const status_names = pgView("status_names", { id: uuid(), name: text() }).as(
  sql`select id, name from garage_statuses`,
);
