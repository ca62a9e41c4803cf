import { sql } from "drizzle-orm";
import { pgView, text, uuid } from "drizzle-orm/pg-core";
import { instant, sortText } from "../schema/columns";

/** Suppliers, archived ones too. */
export const supplier_names = pgView("supplier_names", {
  id: uuid(),
  name: text(),
  sort_name: sortText(),
  deleted_at: instant(),
}).as(sql`select id, name, sort_name, deleted_at from suppliers`);
