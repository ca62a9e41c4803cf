import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { ReminderTemplate, type ReminderTemplateRow } from "../responses";

/** Returns the reminder templates: MOT, service, cambelt, … */
export const listReminderTemplates = query({
  name: "reminders.templates",
  permission: "reminders:read",
  input: z.strictObject({}),
  run: ({ db }) => read(db, sql`true`),
});

export const getReminderTemplate = query({
  name: "reminders.template",
  permission: "reminders:read",
  input: z.strictObject({ id: z.uuid() }),
  run: ({ db, input }) => readReminderTemplate(db, input.id),
});

/** Returns a template; NOT_FOUND if there is none. */
export async function readReminderTemplate(db: Db | Tx, id: string): Promise<ReminderTemplateRow> {
  const [row] = await read(db, sql`id = ${id}`);
  if (!row) throw notFound("reminder template");
  return row;
}

async function read(db: Db | Tx, where: SQL): Promise<ReminderTemplateRow[]> {
  const rows = await db
    .execute(sql`
    select id, name, kind, recurs_months, recurs_miles, email_days_before, sms_days_before, print_days_before, email_subject,
           email_body, sms_body, letter_body, falls_back, active, created_at, updated_at, version
    from reminder_templates where deleted_at is null and ${where} order by name, id`)
    .then(readRows(ReminderTemplate));
  return rows;
}
