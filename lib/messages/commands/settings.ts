import "server-only";
import { command } from "@/lib/core/command";
import { changeStored } from "@/lib/settings/internal/change-stored";
import { MessageSettingsUpdate, NEW_MESSAGE_SETTINGS } from "../schema/settings";

/** Changes the quiet hours and how often a customer is written to. */
export const updateMessageSettings = command({
  name: "messages.update_settings",
  permission: "settings:update",
  input: MessageSettingsUpdate,
  run: ({ tx, input }) => changeStored(tx, "messages", NEW_MESSAGE_SETTINGS, input),
  trace: ({ before, after }) => ({ entity: "settings", id: null, before, after }),
});
