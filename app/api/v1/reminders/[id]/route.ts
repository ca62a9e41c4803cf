import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { WITH_REMINDER } from "@/lib/related/expansions";
import { deleteReminder, updateReminder } from "@/lib/reminders/commands/write-reminder";
import { getReminder } from "@/lib/reminders/queries/reminders";
import { ReminderInList } from "@/lib/reminders/responses";

export const GET = endpoint(getReminder, {
  summary: "One reminder",
  returns: ReminderInList,
  expand: WITH_REMINDER,
});

export const PUT = endpoint(updateReminder, {
  summary: "Change a reminder that is not over",
  description: "CONFLICT once it went out: complete or skip it, and the next one is set.",
  returns: ReminderInList,
  example: { body: { due_date: "2027-03-31", wanted_sms: true } },
});

export { PUT as PATCH };

export const DELETE = endpoint(deleteReminder, {
  summary: "Take away a reminder that was set by mistake",
  description: "None follows it; to let one pass and keep the next, skip it.",
  returns: Id,
});
