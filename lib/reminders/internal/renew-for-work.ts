import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { reminders } from "@/db/schema/reminders";
import { nextVersion } from "@/lib/core/database/next-version";
import { today } from "@/lib/core/dates/dates";
import { lockVehicles } from "@/lib/vehicles/internal/lock-vehicle";
import { dueAfterWork, type WorkDone } from "../rules/next-due";
import { endReminder, type Reminder } from "./end-reminder";
import { readFacts } from "./reminder-facts";
import { setFirst } from "./set-first";

const ofTemplate = (vehicleId: string, templateId: string, status: string) => sql`
  ${reminders.vehicle_id} = ${vehicleId} and ${reminders.template_id} = ${templateId} and ${reminders.status} = ${status}
  and ${reminders.deleted_at} is null`;

/** What work did to the reminders of one template: those that are done, and the one that follows or is the first. */
export interface Renewed {
  done: string[];
  next: string | null;
}

/**
 * After work for which a template's reminder stands: the vehicle's due reminder is done, and the next is set from the day and
 * the mileage of the work. A vehicle without one gets its first. Of an MOT nothing is done: its reminder follows its expiry.
 */
export async function renewForWork(
  tx: Tx,
  vehicleId: string,
  templateId: string,
  work: WorkDone,
): Promise<Renewed> {
  await lockVehicles(tx, sql`id = ${vehicleId}`);
  const due = await tx
    .select()
    .from(reminders)
    .where(ofTemplate(vehicleId, templateId, "due"))
    .orderBy(reminders.id)
    .for("no key update");
  if (due.length === 0) return first(tx, vehicleId, templateId, work);
  const renewed: Renewed = { done: [], next: null };
  for (const reminder of due) {
    if (await standsAlready(tx, reminder, work)) continue;
    const next = await endReminder(tx, reminder, "done", (known) =>
      dueAfterWork(work, reminder.due_date, known, today()),
    );
    renewed.done.push(reminder.id);
    renewed.next ??= next;
  }
  return renewed;
}

/** Whether it is of an MOT, or is due on the very day that follows from this work: invoiced twice, it was done once. */
async function standsAlready(tx: Tx, reminder: Reminder, work: WorkDone): Promise<boolean> {
  const facts = await readFacts(tx, reminder);
  if (!facts) return false;
  const next = dueAfterWork(work, reminder.due_date, facts, today());
  return facts.kind === "mot" || (next !== null && next.due_date === reminder.due_date);
}

async function first(tx: Tx, vehicle_id: string, template_id: string, work: WorkDone): Promise<Renewed> {
  const facts = await readFacts(tx, { vehicle_id, template_id, recurs_weeks: null });
  const due = facts && facts.kind !== "mot" ? dueAfterWork(work, null, facts, today()) : null;
  const [next = null] = due ? await setFirst(tx, [{ vehicle_id, ...due }], sql`t.id = ${template_id}`) : [];
  return { done: [], next };
}

/**
 * Reverses `renewForWork` when the work is credited: deletes the reminder that it set, unless that has gone out or is over, and
 * makes the one that it completed due again. `at` is the instant at which the work was invoiced.
 */
export async function undoForWork(
  tx: Tx,
  vehicleId: string,
  templateId: string,
  at: string,
): Promise<{ gone: string | null; back: string | null }> {
  await lockVehicles(tx, sql`id = ${vehicleId}`);
  const [gone] = await tx
    .update(reminders)
    .set({ deleted_at: sql`now()`, ...nextVersion(reminders) })
    .where(
      sql`${ofTemplate(vehicleId, templateId, "due")} and ${reminders.created_at} = ${at}::text::timestamptz
        and not (${reminders.done_email} or ${reminders.done_sms} or ${reminders.done_print})`,
    )
    .returning({ id: reminders.id });
  if (!gone) return { gone: null, back: null };
  const [back] = await tx
    .update(reminders)
    .set({ status: "due", ...nextVersion(reminders) })
    .where(
      sql`${reminders.id} = (
        select id from reminders where vehicle_id = ${vehicleId} and template_id = ${templateId} and status = 'done'
          and deleted_at is null and updated_at >= ${at}::text::timestamptz and created_at < ${at}::text::timestamptz
        order by updated_at, id limit 1)`,
    )
    .returning({ id: reminders.id });
  return { gone: gone.id, back: back?.id ?? null };
}
