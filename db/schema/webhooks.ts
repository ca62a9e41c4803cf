import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { created, edited, id, instant } from "./columns";

/** Outside addresses that want to hear of events. */
export const webhook_endpoints = pgTable("webhook_endpoints", {
  id: id(),
  url: text().notNull(),
  description: text(),
  event_names: text().array().notNull(),
  secret: text().notNull(),
  active: boolean().notNull().default(true),
  disabled_reason: text(),
  ...edited(),
});

export const webhook_deliveries = pgTable(
  "webhook_deliveries",
  {
    id: id(),
    endpoint_id: uuid()
      .notNull()
      .references(() => webhook_endpoints.id, { onDelete: "cascade" }),
    event_seq: bigint({ mode: "number" }).notNull(),
    state: text().notNull().default("queued"),
    attempts: integer().notNull().default(0),
    last_status: integer(),
    last_error: text(),
    next_attempt_at: instant(),
    delivered_at: instant(),
    ...created(),
  },
  (t) => [
    uniqueIndex("webhook_deliveries_once").on(t.endpoint_id, t.event_seq),
    index().on(t.state, t.next_attempt_at),
  ],
);

/** What outside services sent us, each event once. */
export const webhook_receipts = pgTable(
  "webhook_receipts",
  {
    id: id(),
    vendor: text().notNull(),
    event_id: text().notNull(),
    payload: jsonb().notNull(),
    handled_at: instant(),
    ...created(),
  },
  (t) => [uniqueIndex("webhook_receipts_once").on(t.vendor, t.event_id)],
);
