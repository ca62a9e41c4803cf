import { endpoint } from "@/lib/api/endpoint";
import { completeReminder } from "@/lib/reminders/commands/finish-reminder";
import { ReminderFinished } from "@/lib/reminders/responses";

export const POST = endpoint(completeReminder, {
  summary: "Note that the work was done; the next reminder is set",
  description:
    "`next` is the one that follows: on `next_due_date`, or by the recurrence from the day on which it was done. An MOT passed in its last month keeps its day.",
  returns: ReminderFinished,
  example: { body: { done_on: "2026-11-22" } },
});
