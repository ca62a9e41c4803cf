import "server-only";
import type { Tx } from "@/db/client";
import { command, type Trace } from "@/lib/core/command";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { conflict, invalid } from "@/lib/core/errors";
import { endReminder, type Following, type Reminder } from "../internal/end-reminder";
import { requireSensibleDay } from "../internal/place-reminder";
import type { NextReminderFacts } from "../internal/reminder-facts";
import { reminderOfCar } from "../internal/reminder-subject";
import { readReminder } from "../queries/reminders";
import type { ReminderRow } from "../responses";
import { dueAfterWork, type NextDue, nextRecurrence, type WorkDone, withMileage } from "../rules/next-due";
import { ReminderComplete, ReminderSkip } from "../schema/written-reminder";

/** A reminder that is over, and the one that follows it. */
export type Finished = ReminderRow & { next: ReminderRow | null };

/**
 * Completes a reminder when the work was done (the MOT passed, the service is in the book), and sets the next one, by its
 * recurrence from the day and the mileage of the work, or on the given date.
 */
export const completeReminder = command({
  name: "reminders.complete",
  permission: "reminders:update",
  input: ReminderComplete,
  subject: reminderOfCar,
  async run({ tx, input, subject }): Promise<Finished> {
    const done = input.done_on ?? today();
    if (done > today()) throw invalid({ field: "done_on", message: "Not later than today" });
    if (input.next_due_date) requireSensibleDay("next_due_date", input.next_due_date);
    const { mileage = null, next_due_date } = input;
    const work = { done, mileage };
    return finish(tx, subject, "done", (known) => {
      if (next_due_date === undefined) return following(subject, work, known);
      return next_due_date === null ? null : onDay(next_due_date, work, known);
    });
  },
  trace: (finished, { subject, input }) =>
    ended(finished, subject, { done_on: input.done_on ?? today(), mileage: input.mileage }),
});

/** Skips a reminder for this time: nothing goes out, and the next one is set by its recurrence. */
export const skipReminder = command({
  name: "reminders.skip",
  permission: "reminders:update",
  input: ReminderSkip,
  subject: reminderOfCar,
  run: ({ tx, subject }): Promise<Finished> =>
    finish(tx, subject, "cancelled", (known) => {
      const done = subject.due_date ?? today();
      return withMileage(nextRecurrence(done, known), { done, mileage: subject.due_mileage }, known, today());
    }),
  trace: (finished, { subject, input }) => ended(finished, subject, { reason: input.reason ?? null }),
});

/**
 * Returns the date of the next reminder. If the MOT expiry on file is later than the reminder's, that MOT is the one that was
 * passed: DVSA's date takes precedence over the calculation.
 */
function following(
  { due_date }: Reminder,
  work: WorkDone,
  { mot_expiry, ...recurrence }: NextReminderFacts,
): NextDue | null {
  const { done } = work;
  const due = due_date ?? done;
  const next = dueAfterWork(work, due, recurrence, today());
  const renewed = recurrence.kind === "mot" && mot_expiry !== null && mot_expiry > due && mot_expiry > done;
  return next && renewed ? { ...next, due_date: mot_expiry } : next;
}

/** The next one on a day that was given; the mileage follows all the same. */
const onDay = (due_date: IsoDate, { mileage }: WorkDone, { recurs_miles }: NextReminderFacts): NextDue => ({
  due_date,
  due_mileage: mileage && recurs_miles ? mileage + recurs_miles : null,
});

async function finish(
  tx: Tx,
  reminder: Reminder,
  status: "done" | "cancelled",
  following: Following,
): Promise<Finished> {
  if (reminder.status !== "due") throw conflict("This reminder is over already");
  const next = await endReminder(tx, reminder, status, following);
  return { ...(await readReminder(tx, reminder.id)), next: next ? await readReminder(tx, next) : null };
}

const ended = ({ id, status, next }: Finished, before: Reminder, more: object): Trace => ({
  entity: "reminders",
  id,
  before: { status: before.status },
  after: {
    status,
    ...more,
    next: next && { id: next.id, due_date: next.due_date, due_mileage: next.due_mileage },
  },
});
