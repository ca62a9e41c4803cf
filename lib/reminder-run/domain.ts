import type { Domain } from "@/lib/core/domain-facts";

export const reminderRun: Domain = {
  commands: {
    "reminder_sends.decide": {
      audit: "sent the reminders of a day",
      event: ["reminder_send.decided", "Reminders went out by themselves, or were held"],
    },
    "reminder_sends.send": {
      audit: "sent reminders by hand",
      event: ["reminder_send.sent", "Somebody sent reminders"],
    },
    "reminder_sends.hold": {
      audit: "held reminders",
      event: ["reminder_send.held", "Somebody held reminders"],
    },
    "reminder_sends.pass_over": {
      audit: "passed reminders over",
      event: ["reminder_send.passed", "Somebody passed reminders over"],
    },
    "reminder_sends.hold_queued": {
      audit: "held a reminder just before it was sent",
      event: ["reminder_send.held_back", "A reminder was held just before it was sent"],
    },
    "reminder_sends.fall_back": {
      audit: "sent a reminder by another channel",
      event: ["reminder_send.followed", "A reminder that did not arrive was sent by another channel"],
    },
    "reminder_sends.update_settings": { audit: "changed how reminders send themselves", event: null },
  },
  records: {
    reminder_sends: { called: "a reminder that goes out", readBy: "reminders:read" },
  },
  actsOn: { reminders: ["messages:update"] },
  settings: [
    {
      page: "reminders",
      title: "Reminders",
      text: "What customers are reminded of, when and with which words, and whether it goes out by itself.",
      icon: "reminders",
      permission: "reminders:update",
    },
  ],
};
