import "server-only";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { query } from "@/lib/core/query";
import { readStored } from "@/lib/settings/queries/stored";
import { type MessageSettings, NEW_MESSAGE_SETTINGS } from "../schema/settings";

export const readMessageSettings = (db: Db | Tx): Promise<MessageSettings & { version: number }> =>
  readStored(db, "messages", NEW_MESSAGE_SETTINGS);

/** Returns when the garage does not write to customers by itself. */
export const getMessageSettings = query({
  name: "messages.settings",
  permission: "messages:read",
  input: z.strictObject({}),
  run: ({ db }) => readMessageSettings(db),
});
