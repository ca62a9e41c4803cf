import { sql } from "drizzle-orm";
import { pgView, text, uuid } from "drizzle-orm/pg-core";

/** The API keys of programs, former ones too. */
export const api_key_names = pgView("api_key_names", { id: uuid(), name: text() }).as(
  sql`select id, name from api_keys`,
);
