import { bigint, integer, pgTable, varchar } from "drizzle-orm/pg-core";

/**
 * What all processes have counted together, in the shape that rate-limiter-flexible expects. Not in the write-ahead log: what a crash
 * forgets here is a minute's count.
 */
export const rate_limits = pgTable("rate_limits", {
  key: varchar({ length: 255 }).primaryKey(),
  points: integer().notNull().default(0),
  /** Milliseconds since 1970. */
  expire: bigint({ mode: "number" }),
});
