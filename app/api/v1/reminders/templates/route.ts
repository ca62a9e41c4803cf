import { endpoint } from "@/lib/api/endpoint";
import { listReminderTemplates } from "@/lib/reminders/queries";
import { ReminderTemplate } from "@/lib/reminders/returns";

export const GET = endpoint(listReminderTemplates, {
  list: true,
  summary: "What reminders are about",
  returns: ReminderTemplate,
});
