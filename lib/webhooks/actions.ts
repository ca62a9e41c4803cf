"use server";

import { action } from "@/lib/actions/action";
import {
  replayDelivery as replayDeliveryCommand,
  replayFailed as replayFailedCommand,
  testWebhook as testWebhookCommand,
} from "./commands/deliveries";
import {
  createWebhook as createWebhookCommand,
  deleteWebhook as deleteWebhookCommand,
  enableWebhook as enableWebhookCommand,
  rotateWebhookSecret as rotateWebhookSecretCommand,
  updateWebhook as updateWebhookCommand,
} from "./commands/endpoints";

const refresh = ["/settings/webhooks"];

export const createWebhook = action(createWebhookCommand, { refresh });
export const updateWebhook = action(updateWebhookCommand, { refresh });
export const deleteWebhook = action(deleteWebhookCommand, { refresh });
export const enableWebhook = action(enableWebhookCommand, { refresh });
export const rotateWebhookSecret = action(rotateWebhookSecretCommand, { refresh });
export const testWebhook = action(testWebhookCommand, { refresh });
export const replayDelivery = action(replayDeliveryCommand, { refresh });
export const replayFailed = action(replayFailedCommand, { refresh });
