import { endpoint } from "@/lib/api/endpoint";
import { WITH_REMINDER } from "@/lib/related/expansions";
import { createReminder } from "@/lib/reminders/commands/write-reminder";
import { reminderList } from "@/lib/reminders/list";
import { listReminders } from "@/lib/reminders/queries/reminders";
import { ReminderInList } from "@/lib/reminders/responses";

export const GET = endpoint(listReminders, {
  summary: "Reminders, with their vehicles",
  returns: ReminderInList,
  expand: WITH_REMINDER,
  csv: { query: listReminders, list: reminderList },
});

export const POST = endpoint(createReminder, {
  summary: "Set a reminder for a vehicle",
  description:
    "Its channels are those for which the template has days in advance, unless they are given. CONFLICT where the vehicle has one of the kind that is not over; the detail names it.",
  returns: ReminderInList,
  status: 201,
  location: "/reminders/{id}",
});
