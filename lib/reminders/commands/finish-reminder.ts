import "server-only";
import type { Tx } from "@/db/client";
import { command, type Trace } from "@/lib/core/command";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { conflict, invalid } from "@/lib/core/errors";
import { endReminder, type NextReminderFacts, type Reminder } from "../internal/end-reminder";
import { requireSensibleDay } from "../internal/place-reminder";
import { reminderOfCar } from "../internal/reminder-subject";
import { readReminder } from "../queries/reminders";
import type { ReminderRow } from "../responses";
import { nextDue, nextRecurrence } from "../rules/next-due";
import { ReminderComplete, ReminderSkip } from "../schema/written-reminder";

/** A reminder that is over, and the one that follows it. */
export type Finished = ReminderRow & { next: ReminderRow | null };

/**
 * Completes a reminder when the work was done (the MOT passed, the service is in the book), and sets the next one, by its
 * recurrence or on the given date.
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
    return finish(tx, subject, "done", (known) =>
      input.next_due_date === undefined ? following(subject, done, known) : input.next_due_date,
    );
  },
  trace: (finished, { subject, input }) => ended(finished, subject, { done_on: input.done_on ?? today() }),
});

/** Skips a reminder for this time: nothing goes out, and the next one is set by its recurrence. */
export const skipReminder = command({
  name: "reminders.skip",
  permission: "reminders:update",
  input: ReminderSkip,
  subject: reminderOfCar,
  run: ({ tx, subject }): Promise<Finished> =>
    finish(tx, subject, "cancelled", (recurrence) => nextRecurrence(subject.due_date ?? today(), recurrence)),
  trace: (finished, { subject, input }) => ended(finished, subject, { reason: input.reason ?? null }),
});

/**
 * Returns the date of the next reminder. If the MOT expiry on file is later than the reminder's, that MOT is the one that was
 * passed: DVSA's date takes precedence over the calculation.
 */
function following(
  { due_date }: Reminder,
  done: IsoDate,
  { mot_expiry, ...recurrence }: NextReminderFacts,
): IsoDate | null {
  const due = due_date ?? done;
  const next = nextDue(due, done, recurrence);
  const renewed = recurrence.kind === "mot" && mot_expiry !== null && mot_expiry > due && mot_expiry > done;
  return next && renewed ? mot_expiry : next;
}

async function finish(
  tx: Tx,
  reminder: Reminder,
  status: "done" | "cancelled",
  following: (known: NextReminderFacts) => IsoDate | null,
): Promise<Finished> {
  if (reminder.status !== "due") throw conflict("This reminder is over already");
  const next = await endReminder(tx, reminder, status, following);
  return { ...(await readReminder(tx, reminder.id)), next: next ? await readReminder(tx, next) : null };
}

const ended = ({ id, status, next }: Finished, before: Reminder, more: object): Trace => ({
  entity: "reminders",
  id,
  before: { status: before.status },
  after: { status, ...more, next: next && { id: next.id, due_date: next.due_date } },
});
