import "server-only";
import { type SQL, sql } from "drizzle-orm";

/** The imports of these ids, as a notification tells of them. */
export const runsTold = (ids: SQL): SQL =>
  sql`select r.id, r.status, r.mode, r.source_name, false as deleted from import_runs r where r.id = any (${ids})`;
