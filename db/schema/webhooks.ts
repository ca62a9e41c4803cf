import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { created, edited, id, instant } from "./columns";

/** Outside addresses that receive events. Secrets are sealed: we sign with them, and nobody can read them again. */
export const webhook_endpoints = pgTable("webhook_endpoints", {
  id: id(),
  url: text().notNull(),
  description: text(),
  event_names: text().array().notNull(),
  /** The subscription uses the previous release's event names and receives them. */
  old_names: boolean().notNull().default(false),
  secret: text().notNull(),
  /** The previous secret, which also signs until the given time, so that a receiver can switch without a gap. */
  previous_secret: text(),
  previous_secret_until: instant(),
  active: boolean().notNull().default(true),
  disabled_reason: text(),
  /** Since when nothing has arrived; null while all is well. */
  failing_since: instant(),
  last_delivered_at: instant(),
  ...edited(),
});

/** One attempt at a delivery, with its result. */
export interface WebhookAttempt {
  at: string;
  ms: number;
  status: number | null;
  error: string | null;
  /** The beginning of the response. */
  answer: string | null;
}

/** One event for one address: written together with the event, and retried until it has arrived or a day has passed. */
export const webhook_deliveries = pgTable(
  "webhook_deliveries",
  {
    id: id(),
    endpoint_id: uuid()
      .notNull()
      .references(() => webhook_endpoints.id, { onDelete: "cascade" }),
    /** Null for a test event. */
    event_seq: bigint({ mode: "number" }),
    event_name: text().notNull(),
    entity: text(),
    entity_id: uuid(),
    occurred_at: instant().notNull().defaultNow(),
    state: text().$type<"queued" | "delivered" | "failed">().notNull().default("queued"),
    attempts: integer().notNull().default(0),
    last_status: integer(),
    last_error: text(),
    log: jsonb().$type<WebhookAttempt[]>().notNull().default([]),
    next_attempt_at: instant(),
    delivered_at: instant(),
    ...created(),
  },
  (t) => [
    uniqueIndex("webhook_deliveries_once").on(t.endpoint_id, t.event_seq),
    index().on(t.endpoint_id, t.id.desc()),
    index("webhook_deliveries_due").on(t.next_attempt_at).where(sql`${t.state} = 'queued'`),
    check("webhook_deliveries_state", sql`${t.state} in ('queued', 'delivered', 'failed')`),
  ],
);

/** Events that outside services sent us, each stored once. */
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
