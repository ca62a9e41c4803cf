import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { edited, id, imported, inOurYears, live } from "./columns";
import { vehicles } from "./vehicles";

export const reminder_templates = pgTable("reminder_templates", {
  id: id(),
  name: text().notNull(),
  kind: text().notNull().default("other"),
  recurs_months: smallint(),
  /** Recurs after so many miles, where that is earlier. */
  recurs_miles: integer(),
  email_days_before: smallint().array(),
  sms_days_before: smallint().array(),
  print_days_before: smallint().array(),
  email_subject: text(),
  email_body: text(),
  sms_body: text(),
  letter_body: text(),
  /** Where one channel does not reach the customer, the next is tried: SMS, e-mail, letter. */
  falls_back: boolean().notNull().default(true),
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
    /** The mileage at which it is due, where that comes earlier than the date. */
    due_mileage: integer(),
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
