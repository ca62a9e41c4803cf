"use server";

import { action } from "@/lib/actions/action";
import {
  createReminderTemplate as createReminderTemplateCommand,
  deleteReminderTemplate as deleteReminderTemplateCommand,
  updateReminderTemplate as updateReminderTemplateCommand,
} from "./commands/templates";

const refresh = ["/settings/reminders", "/reminders"];

export const createReminderTemplate = action(createReminderTemplateCommand, { refresh });
export const updateReminderTemplate = action(updateReminderTemplateCommand, { refresh });
export const deleteReminderTemplate = action(deleteReminderTemplateCommand, { refresh });
