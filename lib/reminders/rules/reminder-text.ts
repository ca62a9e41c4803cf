import { fillPlaceholders } from "@/lib/core/placeholders";

/** What may stand in braces in the texts of a reminder. */
export const REMINDER_PLACEHOLDERS = [
  "customer",
  "vehicle",
  "registration",
  "reminder",
  "due_date",
  "garage",
  "telephone",
] as const;
export type ReminderPlaceholder = (typeof REMINDER_PLACEHOLDERS)[number];

/** Fills in the texts of a reminder. */
export const fillReminder = (text: string, values: Partial<Record<ReminderPlaceholder, string>>): string =>
  fillPlaceholders(text, REMINDER_PLACEHOLDERS, values);
