import "server-only";
import { command } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { changeStored } from "@/lib/settings/internal/change-stored";
import { readReminderSettings } from "../queries/settings";
import { NEW_REMINDER_SETTINGS, ReminderSettingsUpdate } from "../schema/settings";

/** Changes how reminders send themselves. From the day on which that is switched on, unless another is given, they go out. */
export const updateReminderSettings = command({
  name: "reminder_sends.update_settings",
  permission: "settings:update",
  input: ReminderSettingsUpdate,
  async run({ tx, input }) {
    const { since: stands, automatic } = await readReminderSettings(tx);
    const since = input.since ?? (input.automatic ? (automatic && stands) || today() : undefined);
    return changeStored(tx, "reminders", NEW_REMINDER_SETTINGS, { ...input, ...(since && { since }) });
  },
  trace: ({ before, after }) => ({ entity: "settings", id: null, before, after }),
});
