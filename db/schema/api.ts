import { index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { created, instant } from "./columns";

/** The answer to a POST, kept for a day under its Idempotency-Key. */
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

/** Keys that sign access tokens; the newest signs, the others are known until nothing that they signed is good any more. */
export const signing_keys = pgTable(
  "signing_keys",
  {
    id: text().primaryKey(),
    /** The public half as a JSON Web Key. */
    public_key: jsonb().$type<Record<string, string>>().notNull(),
    /** The private half as a JSON Web Key, encrypted. */
    private_key: text().notNull(),
    retires_at: instant().notNull(),
    ...created(),
  },
  (t) => [index().on(t.created_at)],
);
