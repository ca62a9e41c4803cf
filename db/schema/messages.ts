import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { id, instant, timestamps, unitMoney } from "./columns";
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
    /** How many days before its date a reminder is sent by this message. */
    reminder_days_before: smallint(),
    /** Needs the customer's consent, as the law has it (PECR, regulation 22), and keeps to the quiet hours. */
    marketing: boolean().notNull().default(false),
    /** The other side's address or number, whoever wrote it. Numbers as E.164 has them: +447700900123. */
    recipient: text(),
    /** What it was sent from, or came to. */
    sender: text(),
    subject: text(),
    body: text(),
    state: text().notNull().default("queued"),
    state_reason: text(),
    provider: text(),
    provider_id: text(),
    attempts: integer().notNull().default(0),
    dedupe_key: text().unique(),
    /** Not sent before this instant. */
    not_before: instant(),
    /** How many parts a text message was charged as, and what it cost, in pounds. */
    parts: smallint(),
    cost: unitMoney(),
    /** When a message that came was first read by somebody of the garage. */
    read_at: instant(),
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
      .on(t.reminder_id, t.channel, t.reminder_days_before)
      .where(sql`${t.reminder_id} is not null`),
    index("messages_by_recipient").on(t.recipient, t.id).where(sql`${t.channel} = 'sms'`),
    index("messages_by_provider_id").on(t.provider_id).where(sql`${t.provider_id} is not null`),
    index("messages_unread")
      .on(t.customer_id, t.recipient)
      .where(sql`${t.direction} = 'in' and ${t.read_at} is null`),
    index("messages_marketing").on(t.customer_id, t.created_at).where(sql`${t.marketing}`),
    check("messages_direction_known", sql`${t.direction} in ('out', 'in')`),
    check("messages_channel_known", sql`${t.channel} in ('email', 'sms', 'whatsapp', 'print')`),
    check(
      "messages_state_known",
      sql`${t.state} in ('queued', 'sending', 'sent', 'delivered', 'opened', 'bounced', 'failed', 'cancelled', 'received')`,
    ),
  ],
);

/**
 * Addresses and numbers that are not written to any more, whoever's they are: STOP to a text, an unsubscribed or complained-of e-mail. It
 * outlives the customer's record, so that neither a merge nor another import revives it.
 */
export const stop_list = pgTable(
  "stop_list",
  {
    id: id(),
    channel: text().notNull(),
    /** An e-mail address in lower case, or a number as E.164 has it. */
    address: text().notNull(),
    reason: text().notNull(),
    lifted_at: instant(),
    lifted_because: text(),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex("stop_list_once").on(t.channel, t.address).where(sql`${t.lifted_at} is null`),
    check("stop_list_channel_known", sql`${t.channel} in ('email', 'sms')`),
    check("stop_list_reason_known", sql`${t.reason} in ('stop', 'unsubscribed', 'complained', 'asked')`),
  ],
);
