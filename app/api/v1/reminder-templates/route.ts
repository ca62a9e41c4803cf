import { endpoint } from "@/lib/api/endpoint";
import { createReminderTemplate } from "@/lib/reminders/commands/templates";
import { listReminderTemplates } from "@/lib/reminders/queries/templates";
import { ReminderTemplate } from "@/lib/reminders/responses";

export const GET = endpoint(listReminderTemplates, {
  list: true,
  summary: "What reminders are about, when they go out and what they say",
  returns: ReminderTemplate,
});

export const POST = endpoint(createReminderTemplate, {
  summary: "Add a kind of reminder",
  description:
    "Days in advance stand by channel; in the texts {customer}, {vehicle}, {registration}, {reminder}, {due_date}, {garage} and {telephone} are filled in. It comes round after `recurs_months` or `recurs_miles`, whichever is earlier; a letter without a `letter_body` has the text of the e-mail.",
  returns: ReminderTemplate,
  status: 201,
  location: "/reminder-templates/{id}",
  example: {
    body: {
      name: "Air conditioning",
      recurs_months: 24,
      recurs_miles: 20_000,
      email_days_before: [21, 7],
      sms_days_before: [2],
      email_subject: "{reminder} for {registration}",
      email_body: "Dear {customer},\n\nthe {reminder} of your {vehicle} is due on {due_date}.\n\n{garage}",
      sms_body: "{garage}: {reminder} for {registration} is due on {due_date}. Ring {telephone}.",
      letter_body: "Dear {customer},\n\nthe {reminder} of your {vehicle} is due on {due_date}.\n\n{garage}",
      falls_back: true,
    },
  },
});
