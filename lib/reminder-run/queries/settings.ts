import "server-only";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { query } from "@/lib/core/query";
import { readStored } from "@/lib/settings/queries/stored";
import { NEW_REMINDER_SETTINGS, type ReminderSettings } from "../schema/settings";

export const readReminderSettings = (db: Db | Tx): Promise<ReminderSettings & { version: number }> =>
  readStored(db, "reminders", NEW_REMINDER_SETTINGS);

/** Returns how reminders send themselves. */
export const getReminderSettings = query({
  name: "reminder_run.settings",
  permission: "reminders:read",
  input: z.strictObject({}),
  run: ({ db }) => readReminderSettings(db),
});
