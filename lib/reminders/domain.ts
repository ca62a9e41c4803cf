import type { Domain } from "@/lib/core/domain-facts";

export const reminders: Domain = {
  commands: {
    "reminders.create": { audit: "set a reminder", event: ["reminder.created", "A reminder was set"] },
    "reminders.update": {
      audit: "changed a reminder",
      event: ["reminder.updated", "A reminder was changed"],
    },
    "reminders.complete": {
      audit: "completed a reminder",
      event: ["reminder.completed", "What a reminder was for is done"],
    },
    "reminders.skip": {
      audit: "skipped a reminder",
      event: ["reminder.skipped", "A reminder was passed over"],
    },
    "reminders.delete": {
      audit: "deleted a reminder",
      event: ["reminder.deleted", "A reminder was taken away"],
    },
    "reminders.create_template": { audit: "made a kind of reminder", event: null },
    "reminders.delete_template": { audit: "deleted a kind of reminder", event: null },
    "reminders.update_template": { audit: "changed a kind of reminder", event: null },
  },
  fields: {
    recurs_months: "months until it comes round",
    recurs_miles: "miles until it comes round",
    sms_days_before: "days before of the text message",
    email_days_before: "days before of the e-mail",
    print_days_before: "days before of the letter",
    sms_body: "text message",
    email_subject: "subject of the e-mail",
    email_body: "e-mail",
    letter_body: "letter",
    falls_back: "whether another channel is tried",
  },
  pages: { reminders: "reminders" },
  navigation: [
    {
      group: "Office",
      href: "/reminders",
      label: "Reminders",
      icon: "reminders",
      permission: "reminders:read",
    },
  ],
  api: {
    "reminder-templates": "Kinds of reminder: when they go out and what they say.",
    reminders: "What falls due on vehicles.",
  },
};
