import { bigint, integer, jsonb, pgTable, primaryKey, text, uuid, varchar } from "drizzle-orm/pg-core";
import { created } from "./columns";

/**
 * What all processes have counted together, in the shape that rate-limiter-flexible expects. The table is unlogged: a crash loses
 * only a minute's counts.
 */
export const rate_limits = pgTable("rate_limits", {
  key: varchar({ length: 255 }).primaryKey(),
  points: integer().notNull().default(0),
  /** In milliseconds since 1970. */
  expire: bigint({ mode: "number" }),
});

/**
 * What was done by commands that a queue may send again, by the key that its sender chose: see lib/core/database/once.ts. Kept as long as the
 * records, because a device may have been away for weeks.
 */
export const acts = pgTable(
  "acts",
  {
    /** Whose key it is: kind and id of the actor. */
    owner: text().notNull(),
    key: uuid().notNull(),
    /** A hash of the command and all that was asked: another request under the same key is a mistake. */
    asked: text().notNull(),
    /** Null only until the transaction that does the act ends. */
    answer: jsonb(),
    ...created(),
  },
  (t) => [primaryKey({ columns: [t.owner, t.key] })],
);
