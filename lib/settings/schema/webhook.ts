import { z } from "zod";
import { neededVersion } from "@/lib/core/input/fields";

export const WebhookSettings = z.strictObject({
  /** Events may be sent to addresses in the garage's own network, and over plain http. */
  allow_private_addresses: z.boolean(),
});
export type WebhookSettings = z.output<typeof WebhookSettings>;

export const NEW_WEBHOOK_SETTINGS: WebhookSettings = { allow_private_addresses: false };

export const WebhookSettingsUpdate = z.strictObject({
  ...WebhookSettings.shape,
  version: neededVersion,
});
