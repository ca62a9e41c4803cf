import "server-only";
import { type SQL, sql } from "drizzle-orm";

/** Inserts events. Each row gives a name, the kind of record and its key. */
export const writeEvent = (rows: SQL): SQL => sql`insert into events (name, entity, entity_id) ${rows}`;
