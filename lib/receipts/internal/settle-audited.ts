import "server-only";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { recordChange } from "@/lib/core/recorder";
import type { DocumentRecord, SavedDocument } from "@/lib/document-record/internal/saved-document";
import { type Movement, settleDocument } from "@/lib/document-record/internal/settle";

/** Settles a document, and records that in the document's own history as well as the receipt's. */
export async function settleAudited(
  tx: Tx,
  actor: Actor,
  command: string,
  document: DocumentRecord,
  movement: Movement,
): Promise<SavedDocument> {
  const settled = await settleDocument(tx, document, movement);
  await recordChange(tx, actor, command, {
    entity: "documents",
    id: document.id,
    before: moneyOf(document),
    after: moneyOf(settled),
  });
  return settled;
}

export const moneyOf = ({
  status,
  received,
  balance,
}: Pick<SavedDocument, "status" | "received" | "balance">) => ({
  status,
  received,
  balance,
});
