import { sql } from "drizzle-orm";
import { boolean, pgView, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../schema/columns";

/** The garage's users, former ones too, and their roles. */
export const user_names = pgView("user_names", {
  id: uuid(),
  name: text(),
  role: text(),
  active: boolean(),
  deleted_at: instant(),
}).as(sql`select id, name, role, active, deleted_at from users`);
