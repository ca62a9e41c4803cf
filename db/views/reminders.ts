import { sql } from "drizzle-orm";
import { boolean, date, integer, pgView, smallint, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../schema/columns";

/** Reminder templates, former ones too. */
export const reminder_template_names = pgView("reminder_template_names", { id: uuid(), name: text() }).as(
  sql`select id, name from reminder_templates`,
);

/** Reminders that are not deleted, each with what its template says of sending it. */
export const reminders_to_send = pgView("reminders_to_send", {
  id: uuid(),
  vehicle_id: uuid(),
  template_id: uuid(),
  template: text(),
  kind: text(),
  due_date: date(),
  due_mileage: integer(),
  status: text(),
  wanted_email: boolean(),
  wanted_sms: boolean(),
  wanted_print: boolean(),
  done_email: boolean(),
  done_sms: boolean(),
  done_print: boolean(),
  email_days_before: smallint().array(),
  sms_days_before: smallint().array(),
  print_days_before: smallint().array(),
  email_subject: text(),
  email_body: text(),
  sms_body: text(),
  letter_body: text(),
  falls_back: boolean(),
  active: boolean(),
  created_at: instant(),
}).as(sql`
  select r.id, r.vehicle_id, r.template_id, t.name as template, t.kind, r.due_date, r.due_mileage, r.status, r.wanted_email, r.wanted_sms,
    r.wanted_print, r.done_email, r.done_sms, r.done_print, t.email_days_before, t.sms_days_before, t.print_days_before, t.email_subject,
    t.email_body, t.sms_body, t.letter_body, t.falls_back, t.active and t.deleted_at is null as active, r.created_at
  from reminders r join reminder_templates t on t.id = r.template_id where r.deleted_at is null`);
