import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { reminders } from "@/db/schema/reminders";
import { nextVersion } from "@/lib/core/database/next-version";
import type { IsoDate } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import { lockedVehicle } from "@/lib/vehicles/internal/lock-vehicle";
import type { Recurrence } from "../rules/next-due";

export type Reminder = typeof reminders.$inferSelect;

/** What is known when the next reminder is set: its recurrence, and the vehicle's MOT expiry on file. */
export type NextReminderFacts = Recurrence & { mot_expiry: IsoDate | null };

/** Ends a reminder that is due and sets the next one. Returns the id of the next one; null if none follows. */
export async function endReminder(
  tx: Tx,
  reminder: Reminder,
  status: "done" | "cancelled",
  following: (known: NextReminderFacts) => IsoDate | null,
): Promise<string | null> {
  await tx
    .update(reminders)
    .set({ status, ...nextVersion(reminders) })
    .where(sql`${reminders.id} = ${reminder.id}`);
  return setNext(tx, reminder, following);
}

const Template = z.object({
  kind: z.string(),
  recurs_months: z.number().nullable(),
  mot_expiry: z.string().nullable(),
});

const Next = z.object({ id: z.string() });

/** Sets the next reminder, with the same template and channels, unless the vehicle has another one due or is archived. */
async function setNext(
  tx: Tx,
  { id, vehicle_id, template_id, recurs_weeks }: Reminder,
  following: (known: NextReminderFacts) => IsoDate | null,
): Promise<string | null> {
  const [template] = await tx
    .execute(sql`
    select t.kind, t.recurs_months, v.mot_expiry from reminder_templates t, ${lockedVehicle(vehicle_id)} v
    where t.id = ${template_id} and t.active and t.deleted_at is null`)
    .then(readRows(Template));
  const due_date = template && following({ ...template, recurs_weeks });
  if (!due_date) return null;
  const [next] = await tx
    .execute(sql`
    insert into reminders (vehicle_id, template_id, due_date, wanted_email, wanted_sms, wanted_print, recurs_weeks)
    select vehicle_id, template_id, ${due_date}, wanted_email, wanted_sms, wanted_print, recurs_weeks from reminders m
    where m.id = ${id} and not exists (
      select 1 from reminders o where o.vehicle_id = m.vehicle_id and o.template_id = m.template_id and o.status = 'due'
        and o.deleted_at is null)
    on conflict do nothing returning id`)
    .then(readRows(Next));
  return next?.id ?? null;
}
