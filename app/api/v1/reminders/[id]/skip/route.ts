import { endpoint } from "@/lib/api/endpoint";
import { skipReminder } from "@/lib/reminders/commands/finish-reminder";
import { ReminderFinished } from "@/lib/reminders/responses";

export const POST = endpoint(skipReminder, {
  summary: "Let a reminder pass this time",
  description: "Nothing goes out; `next` is the one that follows in its turn.",
  returns: ReminderFinished,
  example: { body: { reason: "Service done elsewhere" } },
});
