import { csvDownload } from "@/lib/lists/csv";
import { reminderList } from "@/lib/reminders/list";
import { listReminders } from "@/lib/reminders/queries/reminders";

export const GET = csvDownload(listReminders, reminderList);
