import "server-only";
import { type SQL, sql } from "drizzle-orm";

/** When the status of a record was last changed, as an SQL expression; null if it still has its first. */
export const statusChangedAt = (entity: "documents" | "appointments", id: SQL): SQL => sql`
  (select l.at from audit_log l where l.entity = ${entity} and l.entity_id = ${id} and 'status' = any(l.changed)
   order by l.id desc limit 1)`;
