import "server-only";
import { type SQL, sql } from "drizzle-orm";

/** The messages of these ids, as a notification tells of them. */
export const messagesTold = (ids: SQL): SQL => sql`
  select m.id, m.state, m.state_reason, m.recipient, m.subject, false as deleted from messages m where m.id = any (${ids})`;
