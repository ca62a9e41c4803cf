import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { reminders } from "@/db/schema/reminders";
import { nextVersion } from "@/lib/core/database/next-version";
import { addDays } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import type { NextDue } from "../rules/next-due";
import { type NextReminderFacts, readFacts } from "./reminder-facts";

export type Reminder = typeof reminders.$inferSelect;

/** When the next one is due; null if none follows. */
export type Following = (known: NextReminderFacts) => NextDue | null;

/** Ends a reminder that is due and sets the next one. Returns the id of the next one; null if none follows. */
export async function endReminder(
  tx: Tx,
  reminder: Reminder,
  status: "done" | "cancelled",
  following: Following,
): Promise<string | null> {
  await tx
    .update(reminders)
    .set({ status, ...nextVersion(reminders) })
    .where(sql`${reminders.id} = ${reminder.id}`);
  const facts = await readFacts(tx, reminder);
  const due = facts && following(facts);
  if (!due) return null;
  // A vehicle has one reminder of a kind for a day, and that which is over keeps its own.
  const taken = facts.kind !== "mot" && due.due_date === reminder.due_date;
  const due_date = taken ? addDays(due.due_date, 1) : due.due_date;
  const [next = null] = await setNext(tx, [{ ...due, id: reminder.id, due_date }]);
  return next;
}

/** A reminder that is over, and when the next one is due. */
interface Ended extends NextDue {
  id: string;
}

const Next = z.object({ id: z.string() });

/**
 * Sets the next reminders after those that are over, with the same template and channels: one of a template for a vehicle, and none where it
 * has another one due, or is archived. Returns their ids.
 */
export async function setNext(tx: Tx, ended: readonly Ended[]): Promise<string[]> {
  if (ended.length === 0) return [];
  const rows = await tx
    .execute(sql`
    insert into reminders (vehicle_id, template_id, due_date, due_mileage, wanted_email, wanted_sms, wanted_print, recurs_weeks)
    select distinct on (m.vehicle_id, m.template_id)
      m.vehicle_id, m.template_id, e.due_date, e.due_mileage, m.wanted_email, m.wanted_sms, m.wanted_print, m.recurs_weeks
    from jsonb_to_recordset(${JSON.stringify(ended)}::jsonb) e (id uuid, due_date date, due_mileage int)
      join reminders m on m.id = e.id join vehicle_names v on v.id = m.vehicle_id and v.deleted_at is null
    where not exists (
      select 1 from reminders o where o.vehicle_id = m.vehicle_id and o.template_id = m.template_id and o.status = 'due'
        and o.deleted_at is null)
    order by m.vehicle_id, m.template_id, m.id desc
    on conflict do nothing returning id`)
    .then(readRows(Next));
  return rows.map(({ id }) => id);
}
