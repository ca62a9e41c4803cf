import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { created } from "./columns";

/** The response to a POST, kept for a day under its Idempotency-Key. */
export const idempotency_keys = pgTable(
  "idempotency_keys",
  {
    owner: text().notNull(),
    key: text().notNull(),
    request_hash: text().notNull(),
    status: integer(),
    /** Encrypted. */
    response: jsonb(),
    ...created(),
  },
  (t) => [primaryKey({ columns: [t.owner, t.key] }), index().on(t.created_at)],
);
