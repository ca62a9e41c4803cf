"use server";

import { action } from "@/lib/actions/action";
import { updateGarage as updateGarageCommand } from "./commands";
import { removeDemo as removeDemoCommand } from "./demo-commands";
import { updateDocumentSettings as updateDocumentSettingsCommand } from "./document-settings";
import { putAwayFirstSteps as putAwayFirstStepsCommand } from "./first-steps-commands";
import { updateSeries as updateSeriesCommand } from "./series-commands";
import {
  createStatus as createStatusCommand,
  deleteStatus as deleteStatusCommand,
  orderStatuses as orderStatusesCommand,
  updateStatus as updateStatusCommand,
} from "./status-commands";
import { updateWebhookSettings as updateWebhookSettingsCommand } from "./webhook-settings";

const documents = ["/settings/documents"];
const statuses = ["/settings/statuses"];

export const removeDemo = action(removeDemoCommand, {
  refresh: ["/", "/settings", "/today", "/customers", "/vehicles", "/documents", "/stock", "/reminders"],
});
export const updateDocumentSettings = action(updateDocumentSettingsCommand, { refresh: documents });
export const updateSeries = action(updateSeriesCommand, { refresh: documents });
export const putAwayFirstSteps = action(putAwayFirstStepsCommand, {
  refresh: ["/settings/first-steps", "/today"],
});
export const updateGarage = action(updateGarageCommand, { refresh: ["/settings/garage"] });
export const createStatus = action(createStatusCommand, { refresh: statuses });
export const updateStatus = action(updateStatusCommand, { refresh: statuses });
export const deleteStatus = action(deleteStatusCommand, { refresh: statuses });
export const orderStatuses = action(orderStatusesCommand, { refresh: statuses });
export const updateWebhookSettings = action(updateWebhookSettingsCommand, {
  refresh: ["/settings/webhooks"],
});
