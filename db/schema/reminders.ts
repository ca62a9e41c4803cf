import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { edited, id, imported, inOurYears, instant, live, timestamps } from "./columns";
import { customers } from "./customers";
import { documents } from "./documents";
import { vehicles } from "./vehicles";

export const reminder_templates = pgTable("reminder_templates", {
  id: id(),
  name: text().notNull(),
  kind: text().notNull().default("other"),
  recurs_months: smallint(),
  email_days_before: smallint().array(),
  sms_days_before: smallint().array(),
  print_days_before: smallint().array(),
  email_subject: text(),
  email_body: text(),
  sms_body: text(),
  active: boolean().notNull().default(true),
  ...edited(),
  ...imported(),
});

export const reminders = pgTable(
  "reminders",
  {
    id: id(),
    vehicle_id: uuid().references(() => vehicles.id, { onDelete: "cascade" }),
    template_id: uuid().references(() => reminder_templates.id, { onDelete: "restrict" }),
    due_date: date(),
    status: text().notNull().default("due"),
    wanted_email: boolean().notNull().default(false),
    wanted_sms: boolean().notNull().default(false),
    wanted_print: boolean().notNull().default(false),
    done_email: boolean().notNull().default(false),
    done_sms: boolean().notNull().default(false),
    done_print: boolean().notNull().default(false),
    done_email_date: date(),
    done_sms_date: date(),
    done_print_date: date(),
    recurs_weeks: smallint(),
    ...edited(),
    ...imported(),
  },
  (t) => [
    check(
      "reminders_belong",
      sql`${t.legacy_id} is not null or (${t.vehicle_id} is not null and ${t.template_id} is not null and ${t.due_date} is not null)`,
    ),
    check("reminders_in_our_years", sql`${t.legacy_id} is not null or (${inOurYears(t.due_date)})`),
    check("reminders_status_known", sql`${t.status} in ('due', 'done', 'superseded', 'cancelled')`),
    uniqueIndex("reminders_once")
      .on(t.vehicle_id, t.template_id, t.due_date)
      .where(sql`${t.legacy_id} is null and ${t.deleted_at} is null`),
    index("reminders_by_vehicle").on(t.vehicle_id, t.due_date),
    index("reminders_by_template").on(t.template_id, t.due_date, t.id, t.status).where(live(t)),
    index("reminders_by_status_due").on(t.status, t.due_date, t.id).where(live(t)),
    index("reminders_by_due").on(t.due_date, t.id).where(live(t)),
    index("reminders_by_updated").on(t.updated_at, t.id).where(live(t)),
  ],
);

/** Every e-mail, SMS and print out: what was sent, to whom, what became of it and what caused it. */
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
