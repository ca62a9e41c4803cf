"use server";

import { action } from "@/lib/actions/action";
import { updateDocumentSettings as updateDocumentSettingsCommand } from "./commands/document-settings";
import { putAwayFirstSteps as putAwayFirstStepsCommand } from "./commands/first-steps";
import { updateGarage as updateGarageCommand } from "./commands/garage";
import { updateWebhookSettings as updateWebhookSettingsCommand } from "./commands/webhook-settings";

export const updateDocumentSettings = action(updateDocumentSettingsCommand, {
  refresh: ["/settings/documents"],
});
export const putAwayFirstSteps = action(putAwayFirstStepsCommand, {
  refresh: ["/settings/first-steps", "/today"],
});
export const updateGarage = action(updateGarageCommand, { refresh: ["/settings/garage"] });
export const updateWebhookSettings = action(updateWebhookSettingsCommand, {
  refresh: ["/settings/webhooks"],
});
