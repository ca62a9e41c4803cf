import "server-only";
import { type SQL, sql } from "drizzle-orm";

/** Inserts events. Each row gives a name, the kind of record, its key, and the kind and id of who did it. */
export const writeEvent = (rows: SQL): SQL =>
  sql`insert into events (name, entity, entity_id, actor_kind, actor_id) ${rows}`;
