import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { reminders } from "@/db/schema/reminders";
import { nextVersion } from "@/lib/core/database/next-version";
import type { IsoDate } from "@/lib/core/dates/dates";
import { nextRecurrence } from "../rules/next-due";
import { endReminder } from "./end-reminder";
import { setFirst } from "./set-first";

const ofMot = (vehicleId: string, status: string) => sql`
  ${reminders.vehicle_id} = ${vehicleId} and ${reminders.status} = ${status} and ${reminders.deleted_at} is null
  and ${reminders.template_id} in (select id from reminder_templates where kind = 'mot')`;

/**
 * After an MOT pass, marks the reminder for the previous MOT as done and sets the next for the new expiry date. A vehicle
 * without one gets its first, from the garage's own MOT template. Returns the ids of the reminders that are done.
 */
export async function renewMotReminder(tx: Tx, vehicleId: string, expiry: IsoDate): Promise<string[]> {
  const due = await tx
    .select()
    .from(reminders)
    .where(ofMot(vehicleId, "due"))
    .orderBy(reminders.id)
    .for("no key update");
  const over = due.filter(({ due_date }) => due_date === null || due_date < expiry);
  for (const reminder of over)
    await endReminder(tx, reminder, "done", (known) =>
      nextRecurrence(reminder.due_date ?? expiry, known) ? { due_date: expiry, due_mileage: null } : null,
    );
  if (due.length === 0)
    await setFirst(tx, vehicleId, { due_date: expiry, due_mileage: null }, sql`t.kind = 'mot'`);
  return over.map(({ id }) => id);
}

/**
 * Reverses `renewMotReminder` when the pass is withdrawn: deletes the reminder that it set, unless that has gone out, and makes
 * the one that it completed due again. `since` is the instant at which the pass was recorded.
 */
export async function undoMotReminder(
  tx: Tx,
  vehicleId: string,
  { expiry, since }: { expiry: IsoDate; since: string },
): Promise<void> {
  const [gone] = await tx
    .update(reminders)
    .set({ deleted_at: sql`now()`, ...nextVersion(reminders) })
    .where(
      sql`${ofMot(vehicleId, "due")} and ${reminders.due_date} = ${expiry}
        and not (${reminders.done_email} or ${reminders.done_sms} or ${reminders.done_print})`,
    )
    .returning({ template_id: reminders.template_id });
  if (!gone) return;
  await tx
    .update(reminders)
    .set({ status: "due", ...nextVersion(reminders) })
    .where(
      sql`${reminders.id} = (
        select id from reminders where vehicle_id = ${vehicleId} and template_id = ${gone.template_id} and status = 'done'
          and deleted_at is null and updated_at >= ${since} order by updated_at desc, id desc limit 1)`,
    );
}
