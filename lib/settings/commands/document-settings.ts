import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { command } from "@/lib/core/command";
import { invalid } from "@/lib/core/errors";
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
  async run({ tx, input }) {
    await requirePackage(tx, input.tyre_fitting_package_id);
    return changeStored(tx, "documents", NEW_DOCUMENT_SETTINGS, input);
  },
  trace: ({ before, after }) => ({ entity: "settings", id: null, before, after }),
});

async function requirePackage(tx: Tx, id: string | null | undefined): Promise<void> {
  if (!id) return;
  const found = await tx.execute(sql`select 1 from saved_job_names where id = ${id}`);
  if (found.length === 0)
    throw invalid({ field: "tyre_fitting_package_id", message: "This package does not exist" });
}
