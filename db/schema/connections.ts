import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { edited, id, instant } from "./columns";

/** The services on the internet that the garage has keys for, besides those that move money or messages. One of each; keys are sealed. */
export const connections = pgTable(
  "connections",
  {
    id: id(),
    service: text().notNull(),
    /** False for the service's own test environment. */
    live: boolean().notNull(),
    /** The keys as JSON, sealed; without them nothing can be asked. */
    sealed_keys: text().notNull(),
    active: boolean().notNull().default(true),
    tested_at: instant().notNull().defaultNow(),
    /** Pounds that each paid lookup of it costs, by its name, where the garage has another price than the vendor publishes. */
    prices: jsonb().$type<Record<string, string>>().notNull().default({}),
    ...edited(),
  },
  (t) => [
    check("connections_service_known", sql`${t.service} in ('dvla', 'dvsa', 'one_auto')`),
    uniqueIndex("connections_one_each").on(t.service).where(sql`${t.deleted_at} is null`),
  ],
);

/** How often a service was asked in an hour, and how it answered. Nothing of what was asked is kept. */
export const connection_calls = pgTable(
  "connection_calls",
  {
    service: text().notNull(),
    /** The beginning of the hour. */
    hour: instant().notNull(),
    answered: integer().notNull().default(0),
    failed: integer().notNull().default(0),
    /** Not made, because the service had failed too often just before. */
    spared: integer().notNull().default(0),
    /** Milliseconds of all calls that were made, and of the slowest. */
    ms: bigint({ mode: "number" }).notNull().default(0),
    slowest_ms: integer().notNull().default(0),
    /** The last failure of the hour. */
    problem: text(),
    problem_at: instant(),
  },
  (t) => [primaryKey({ columns: [t.service, t.hour] }), index("connection_calls_by_hour").on(t.hour)],
);
