"use server";

import { action } from "@/lib/actions/action";
import { updateGarage as updateGarageCommand } from "./commands";
import { updateDocumentSettings as updateDocumentSettingsCommand } from "./document-settings";
import { putAwayFirstSteps as putAwayFirstStepsCommand } from "./first-steps-commands";
import { updateWebhookSettings as updateWebhookSettingsCommand } from "./webhook-settings";

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
