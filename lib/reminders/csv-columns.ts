import type { CsvColumn } from "@/lib/lists/csv-text";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { ReminderRow } from "./schema/reminder";

/** The CSV columns of the reminder list; the keys are those of the table on screen. */
export const REMINDER_CSV: CsvColumn<ReminderRow>[] = [
  { key: "due_date", header: "Due" },
  { key: "template", header: "Reminder" },
  { key: "status", header: "Status", value: (row) => (row.overdue ? "overdue" : row.status) },
  { key: "registration", header: "Registration", value: (row) => formatRegistration(row.registration ?? "") },
  {
    key: "vehicle",
    header: "Vehicle",
    value: (row) => [row.make, row.model].filter(Boolean).join(" "),
  },
  { key: "mot_expiry", header: "MOT until" },
  { key: "customer_name", header: "Customer" },
  { key: "telephone", header: "Telephone" },
  { key: "reminders_allowed", header: "May be reminded" },
  { key: "wanted_sms", header: "SMS wanted" },
  { key: "done_sms", header: "SMS sent" },
  { key: "wanted_email", header: "E-mail wanted" },
  { key: "done_email", header: "E-mail sent" },
  { key: "wanted_print", header: "Letter wanted" },
  { key: "done_print", header: "Letter sent" },
];
