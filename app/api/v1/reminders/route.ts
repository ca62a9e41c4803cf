import { endpoint } from "@/lib/api/endpoint";
import { REMINDER_CSV } from "@/lib/reminders/csv-columns";
import { listReminders } from "@/lib/reminders/queries";
import { ReminderInList } from "@/lib/reminders/returns";

export const GET = endpoint(listReminders, {
  summary: "Reminders, with their cars",
  returns: ReminderInList,
  csv: { list: listReminders, columns: REMINDER_CSV, filename: "reminders" },
});
