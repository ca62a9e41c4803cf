import { bigint, integer, pgTable, varchar } from "drizzle-orm/pg-core";

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
