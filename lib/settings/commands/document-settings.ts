import "server-only";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { command } from "@/lib/core/command";
import { query } from "@/lib/core/query";
import { changeStored } from "../internal/change-stored";
import { readStored } from "../queries/stored";
import { type DocumentSettings, DocumentSettingsUpdate, NEW_DOCUMENT_SETTINGS } from "../schema/document";

export const readDocumentSettings = (db: Db | Tx): Promise<DocumentSettings & { version: number }> =>
  readStored(db, "documents", NEW_DOCUMENT_SETTINGS);

/** Returns how the garage writes its documents. Everybody who writes one needs it. */
export const getDocumentSettings = query({
  name: "settings.documents",
  permission: "documents:read",
  input: z.strictObject({}),
  run: ({ db }) => readDocumentSettings(db),
});

export const updateDocumentSettings = command({
  name: "settings.update_documents",
  permission: "settings:update",
  input: DocumentSettingsUpdate,
  run: ({ tx, input }) => changeStored(tx, "documents", NEW_DOCUMENT_SETTINGS, input),
  trace: ({ before, after }) => ({ entity: "settings", id: null, before, after }),
});
