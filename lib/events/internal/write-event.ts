import "server-only";
import { type SQL, sql } from "drizzle-orm";

/** Writes events, of which each row has a name, the kind of record and its key. */
export const writeEvent = (rows: SQL): SQL => sql`insert into events (name, entity, entity_id) ${rows}`;
