import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";
import { nextVersion } from "@/lib/core/next-version";
import { firstStatus } from "@/lib/document-record/lifecycle";
import type { DocumentRecord } from "@/lib/document-record/saved-document";
import { isDocumentType } from "@/lib/document-record/types";
import { undeferWork } from "./defer-work";

/** What a deleted document was converted from is as it was: open again, with the work that had been put off. */
export async function reopenSource(tx: Tx, document: DocumentRecord): Promise<void> {
  const [source] = await tx.execute<{ id: string; type: string; status: string }>(sql`
    select id, type, status from documents where id = ${document.source_document_id} for update`);
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
