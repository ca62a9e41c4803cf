import { csvDownload } from "@/lib/lists/csv";
import { REMINDER_CSV } from "@/lib/reminders/csv-columns";
import { listReminders } from "@/lib/reminders/queries/reminders";

export const GET = csvDownload(listReminders, { columns: REMINDER_CSV, filename: "reminders" });
