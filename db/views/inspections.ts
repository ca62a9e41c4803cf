import { sql } from "drizzle-orm";
import { pgView, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../schema/columns";

/** Health checks, void ones too: what they are of. */
export const inspection_heads = pgView("inspection_heads", {
  id: uuid(),
  vehicle_id: uuid(),
  document_id: uuid(),
  state: text(),
  deleted_at: instant(),
}).as(sql`select id, vehicle_id, document_id, state, deleted_at from inspections`);
