import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { document_lines } from "@/db/schema/document-lines";
import { conflict } from "@/lib/core/errors";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import { lockDocument } from "@/lib/document-record/internal/settle";
import { sumUp } from "../sum-up";

/** Puts the deduction of a draft excess invoice back on its main document. CONFLICT once the main document is issued. */
export async function releaseExcess(tx: Tx, excess: DocumentRecord): Promise<void> {
  const [line] = await tx
    .select({ id: document_lines.id, document_id: document_lines.document_id })
    .from(document_lines)
    .where(eq(document_lines.linked_document_id, excess.id));
  if (!line?.document_id) return;
  const main = await lockDocument(tx, line.document_id);
  if (main?.issued_date)
    throw conflict(
      `Invoice ${main.number} is issued with this excess taken off: issue the excess invoice and credit it`,
    );
  await tx.delete(document_lines).where(eq(document_lines.id, line.id));
  if (main) await sumUp(tx, main.id);
}
