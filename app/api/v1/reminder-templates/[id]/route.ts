import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { deleteReminderTemplate, updateReminderTemplate } from "@/lib/reminders/commands/templates";
import { getReminderTemplate } from "@/lib/reminders/queries/templates";
import { ReminderTemplate } from "@/lib/reminders/responses";

export const GET = endpoint(getReminderTemplate, {
  summary: "One kind of reminder",
  returns: ReminderTemplate,
});

export const PUT = endpoint(updateReminderTemplate, {
  summary: "Change a kind of reminder",
  description: "Changes the fields given; reminders that are set already follow from then on.",
  returns: ReminderTemplate,
  example: { body: { sms_days_before: [14, 2] } },
});

export { PUT as PATCH };

export const DELETE = endpoint(deleteReminderTemplate, {
  summary: "Take a kind of reminder away",
  description: "CONFLICT while reminders wait on it: set `active` to false instead.",
  returns: Id,
});
