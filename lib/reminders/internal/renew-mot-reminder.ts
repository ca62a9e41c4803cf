import "server-only";
import { inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { reminders } from "@/db/schema/reminders";
import { nextVersion } from "@/lib/core/database/next-version";
import type { IsoDate } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import { nextRecurrence } from "../rules/next-due";
import { setNext } from "./end-reminder";
import { setFirst } from "./set-first";

/** A vehicle that has passed, and until when its MOT is valid now. */
export interface MotRenewal {
  vehicle_id: string;
  expiry: IsoDate;
}

const Due = z.object({
  id: z.string(),
  vehicle_id: z.string(),
  template_id: z.string(),
  due_date: z.string().nullable(),
  recurs_months: z.number().nullable(),
  recurs_weeks: z.number().nullable(),
  /** Whether the template is still used. */
  goes_on: z.boolean(),
  /** Until when the vehicle's MOT is valid now. */
  expiry: z.string(),
});
type DueReminder = z.infer<typeof Due>;

/**
 * After MOT passes, marks the reminders for the previous MOTs as done and sets the next for the new expiry dates. A vehicle without one
 * gets its first, from the garage's own MOT template. The vehicles are locked already. Returns the ids of the reminders that are done.
 */
export async function renewMotReminders(tx: Tx, renewals: readonly MotRenewal[]): Promise<string[]> {
  if (renewals.length === 0) return [];
  const due = await dueOf(tx, renewals);
  const over = due.filter(({ due_date, expiry }) => due_date === null || due_date < expiry);
  if (over.length > 0) {
    const ids = over.map(({ id }) => id);
    await tx
      .update(reminders)
      .set({ status: "done", ...nextVersion(reminders) })
      .where(inArray(reminders.id, ids));
    await setNext(
      tx,
      over.filter(recurs).map(({ id, expiry }) => ({ id, due_date: expiry, due_mileage: null })),
    );
  }
  const reminded = new Set(due.map(({ vehicle_id }) => vehicle_id));
  const firsts = renewals
    .filter(({ vehicle_id }) => !reminded.has(vehicle_id))
    .map(({ vehicle_id, expiry }) => ({ vehicle_id, due_date: expiry, due_mileage: null }));
  await setFirst(tx, firsts, sql`t.kind = 'mot'`);
  return over.map(({ id }) => id);
}

/** The MOT reminders that are due of these vehicles, locked. */
const dueOf = (tx: Tx, renewals: readonly MotRenewal[]): Promise<DueReminder[]> =>
  tx
    .execute(sql`
    select r.id, r.vehicle_id, r.template_id, r.due_date, r.recurs_weeks, t.recurs_months, g.expiry,
      t.active and t.deleted_at is null as goes_on
    from jsonb_to_recordset(${JSON.stringify(renewals)}::jsonb) g (vehicle_id uuid, expiry date)
    join reminders r on r.vehicle_id = g.vehicle_id and r.status = 'due' and r.deleted_at is null
    join reminder_templates t on t.id = r.template_id and t.kind = 'mot'
    order by r.vehicle_id, r.id for no key update of r`)
    .then(readRows(Due));

/** Whether another reminder follows: the template, or GA4, says how it recurs, and the template is still used. */
const recurs = (one: DueReminder): boolean =>
  one.goes_on && nextRecurrence(one.due_date ?? one.expiry, { kind: "mot", ...one }) !== null;

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
      sql`${reminders.vehicle_id} = ${vehicleId} and ${reminders.status} = 'due' and ${reminders.deleted_at} is null
        and ${reminders.template_id} in (select id from reminder_templates where kind = 'mot') and ${reminders.due_date} = ${expiry}
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
