"use server";

import { action } from "@/lib/actions/action";
import { updateWebhookSettings } from "@/lib/settings/webhook-settings";
import { replayDelivery, replayFailed, testWebhook } from "@/lib/webhooks/commands/deliveries";
import {
  createWebhook,
  deleteWebhook,
  enableWebhook,
  rotateWebhookSecret,
  updateWebhook,
} from "@/lib/webhooks/commands/endpoints";

const refresh = ["/settings/webhooks"];

export const addWebhook = action(createWebhook, { refresh });
export const saveWebhook = action(updateWebhook, { refresh });
export const removeWebhook = action(deleteWebhook, { refresh });
export const switchWebhookOn = action(enableWebhook, { refresh });
export const changeSecret = action(rotateWebhookSecret, { refresh });
export const sendTest = action(testWebhook, { refresh });
export const sendOnceMore = action(replayDelivery, { refresh });
export const sendAllOnceMore = action(replayFailed, { refresh });
export const saveWebhookSettings = action(updateWebhookSettings, { refresh });
