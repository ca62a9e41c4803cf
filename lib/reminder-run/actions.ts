"use server";

import { action } from "@/lib/actions/action";
import {
  holdSends as holdSendsCommand,
  passOverSends as passOverSendsCommand,
} from "./commands/decide-sends";
import { sendReminders as sendRemindersCommand } from "./commands/send-reminders";
import { updateReminderSettings as updateReminderSettingsCommand } from "./commands/settings";

const refresh = ["/reminders", "/reminders/queue"];

export const holdSends = action(holdSendsCommand, { refresh });
export const passOverSends = action(passOverSendsCommand, { refresh });
export const sendReminders = action(sendRemindersCommand, { refresh });
export const updateReminderSettings = action(updateReminderSettingsCommand, {
  refresh: [...refresh, "/settings/reminders"],
});
