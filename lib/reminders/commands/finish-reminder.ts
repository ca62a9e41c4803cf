import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { reminders } from "@/db/schema/reminders";
import { command, type Trace } from "@/lib/core/command";
import { type IsoDate, today } from "@/lib/core/dates";
import { conflict, invalid } from "@/lib/core/errors";
import { nextDue, type Recurrence, roundAgain } from "../next-due";
import { readReminder } from "../queries";
import type { ReminderRow } from "../schema";
import { requireSensibleDay } from "../steps/place-reminder";
import { ReminderComplete, ReminderSkip } from "../write-schema";

type Reminder = typeof reminders.$inferSelect;

/** A reminder that is over, and the one that comes after it. */
export type Finished = ReminderRow & { next: ReminderRow | null };

const subject = { table: reminders, noun: "reminder", id: (input: { id: string }) => input.id };

/** The work was done (the MOT passed, the service is in the book): the next one is set, by its recurrence or as told. */
export const completeReminder = command({
  name: "reminders.complete",
  permission: "reminders:update",
  input: ReminderComplete,
  subject,
  async run({ tx, input, subject }): Promise<Finished> {
    const done = input.done_on ?? today();
    if (done > today()) throw invalid({ field: "done_on", message: "Not later than today" });
    if (input.next_due_date) requireSensibleDay("next_due_date", input.next_due_date);
    return finish(tx, subject, "done", (recurrence) =>
      input.next_due_date === undefined
        ? nextDue(subject.due_date ?? done, done, recurrence)
        : input.next_due_date,
    );
  },
  trace: (finished, { subject, input }) => ended(finished, subject, { done_on: input.done_on ?? today() }),
});

/** This time it is not wanted: nothing goes out, and it comes round again in its turn. */
export const skipReminder = command({
  name: "reminders.skip",
  permission: "reminders:update",
  input: ReminderSkip,
  subject,
  run: ({ tx, subject }): Promise<Finished> =>
    finish(tx, subject, "cancelled", (recurrence) => roundAgain(subject.due_date ?? today(), recurrence)),
  trace: (finished, { subject, input }) => ended(finished, subject, { reason: input.reason ?? null }),
});

async function finish(
  tx: Tx,
  reminder: Reminder,
  status: "done" | "cancelled",
  following: (recurrence: Recurrence) => IsoDate | null,
): Promise<Finished> {
  if (reminder.status !== "due") throw conflict("This reminder is over already");
  await tx
    .update(reminders)
    .set({ status, version: reminder.version + 1, updated_at: sql`now()` })
    .where(eq(reminders.id, reminder.id));
  const next = await setNext(tx, reminder, following);
  return { ...(await readReminder(tx, reminder.id)), next: next ? await readReminder(tx, next) : null };
}

/** Sets the one that follows, of the same kind and channels, unless the car has a later one or is gone. */
async function setNext(
  tx: Tx,
  { id, vehicle_id, template_id, recurs_weeks }: Reminder,
  following: (recurrence: Recurrence) => IsoDate | null,
): Promise<string | null> {
  const [template] = await tx.execute<{ kind: string; recurs_months: number | null }>(sql`
    select t.kind, t.recurs_months from reminder_templates t join vehicles v on v.id = ${vehicle_id}
    where t.id = ${template_id} and t.active and t.deleted_at is null and v.deleted_at is null for no key update of v`);
  const due_date = template && following({ ...template, recurs_weeks });
  if (!due_date) return null;
  const [next] = await tx.execute<{ id: string }>(sql`
    insert into reminders (vehicle_id, template_id, due_date, wanted_email, wanted_sms, wanted_print, recurs_weeks)
    select vehicle_id, template_id, ${due_date}, wanted_email, wanted_sms, wanted_print, recurs_weeks from reminders m
    where m.id = ${id} and not exists (
      select 1 from reminders o where o.vehicle_id = m.vehicle_id and o.template_id = m.template_id and o.status = 'due'
        and o.deleted_at is null)
    on conflict do nothing returning id`);
  return next?.id ?? null;
}

const ended = ({ id, status, next }: Finished, before: Reminder, more: object): Trace => ({
  entity: "reminders",
  id,
  before: { status: before.status },
  after: { status, ...more, next: next && { id: next.id, due_date: next.due_date } },
});
