import { sql } from "drizzle-orm";
import { pgView, text, uuid } from "drizzle-orm/pg-core";

/** Reminder templates, former ones too. */
export const reminder_template_names = pgView("reminder_template_names", { id: uuid(), name: text() }).as(
  sql`select id, name from reminder_templates`,
);
