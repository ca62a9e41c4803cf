import { sql } from "drizzle-orm";
import { pgView, text, uuid } from "drizzle-orm/pg-core";

/** Bays and other resources of the diary, former ones too. */
export const resource_names = pgView("resource_names", { id: uuid(), name: text() }).as(
  sql`select id, name from resources`,
);
