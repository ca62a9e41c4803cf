import "server-only";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { command } from "@/lib/core/command";
import { query } from "@/lib/core/query";
import { changeStored } from "../internal/change-stored";
import { readStored } from "../queries/stored";
import { NEW_WEBHOOK_SETTINGS, type WebhookSettings, WebhookSettingsUpdate } from "../schema/webhook";

export const readWebhookSettings = (db: Db | Tx): Promise<WebhookSettings & { version: number }> =>
  readStored(db, "webhooks", NEW_WEBHOOK_SETTINGS);

/** Returns where events may be sent. */
export const getWebhookSettings = query({
  name: "settings.webhooks",
  permission: "settings:read",
  input: z.strictObject({}),
  run: ({ db }) => readWebhookSettings(db),
});

export const updateWebhookSettings = command({
  name: "settings.update_webhooks",
  permission: "settings:update",
  input: WebhookSettingsUpdate,
  run: ({ tx, input }) => changeStored<WebhookSettings>(tx, "webhooks", NEW_WEBHOOK_SETTINGS, input),
  trace: ({ before, after }) => ({ entity: "settings", id: null, before, after }),
});
