import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";
import { nextVersion } from "@/lib/core/database/next-version";
import { readRows } from "@/lib/core/read-rows";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import { firstStatus } from "@/lib/document-record/rules/lifecycle";
import { isDocumentType } from "@/lib/document-record/rules/types";
import { undeferWork } from "./answers/defer-work";

const Source = z.object({ id: z.string(), type: z.string(), status: z.string() });

/** Restores the document that a deleted one was converted from: it is open again, and its deferred work is deleted. */
export async function reopenSource(tx: Tx, document: DocumentRecord): Promise<void> {
  const [source] = await tx
    .execute(sql`
    select id, type, status from documents where id = ${document.source_document_id} for update`)
    .then(readRows(Source));
  if (!source || !isDocumentType(source.type) || !["converted", "invoiced"].includes(source.status)) return;
  await undeferWork(tx, source.id);
  const status =
    source.type === "job_sheet"
      ? "completed"
      : source.type === "estimate"
        ? "approved"
        : firstStatus(source.type);
  await tx
    .update(documents)
    .set({ status, ...nextVersion(documents) })
    .where(eq(documents.id, source.id));
}
