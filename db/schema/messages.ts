import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant, timestamps } from "./columns";
import { customers } from "./customers";
import { documents } from "./documents";
import { reminders } from "./reminders";
import { vehicles } from "./vehicles";

/** Every e-mail, SMS and printed letter: what was sent, to whom, why, and what became of it. */
export const messages = pgTable(
  "messages",
  {
    id: id(),
    channel: text().notNull(),
    direction: text().notNull().default("out"),
    purpose: text().notNull(),
    customer_id: uuid().references(() => customers.id, { onDelete: "set null" }),
    vehicle_id: uuid().references(() => vehicles.id, { onDelete: "set null" }),
    document_id: uuid().references(() => documents.id, { onDelete: "set null" }),
    reminder_id: uuid().references(() => reminders.id, { onDelete: "set null" }),
    recipient: text(),
    subject: text(),
    body: text(),
    state: text().notNull().default("queued"),
    state_reason: text(),
    provider: text(),
    provider_id: text(),
    attempts: integer().notNull().default(0),
    dedupe_key: text().unique(),
    sent_at: instant(),
    delivered_at: instant(),
    details: jsonb(),
    sent_by: uuid(),
    ...timestamps(),
  },
  (t) => [
    index().on(t.customer_id, t.id),
    index().on(t.document_id),
    index().on(t.vehicle_id),
    index().on(t.state, t.id),
    index("messages_by_updated").on(t.updated_at, t.id),
    uniqueIndex("messages_one_per_reminder_and_channel")
      .on(t.reminder_id, t.channel)
      .where(sql`${t.reminder_id} is not null`),
    check("messages_channel_known", sql`${t.channel} in ('email', 'sms', 'whatsapp', 'print')`),
    check(
      "messages_state_known",
      sql`${t.state} in ('queued', 'sending', 'sent', 'delivered', 'opened', 'bounced', 'failed', 'cancelled', 'received')`,
    ),
  ],
);
