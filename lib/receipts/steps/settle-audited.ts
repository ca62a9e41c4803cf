import "server-only";
import type { Tx } from "@/db/client";
import { recordChange } from "@/lib/audit/record-change";
import type { Actor } from "@/lib/core/actor";
import type { DocumentRecord, SavedDocument } from "@/lib/documents/saved-document";
import { lockDocument, type Movement, settleDocument } from "@/lib/documents/steps/settle";

/**
 * Locks documents, the youngest first by their ids, which every command keeps to: a credit note or an excess invoice is locked as the
 * subject of its command before the older document that it belongs to. What is gone is not in the answer.
 */
export async function lockDocuments(
  tx: Tx,
  ids: Iterable<string | null | undefined>,
): Promise<Map<string, DocumentRecord>> {
  const wanted = [...new Set([...ids].filter((id) => typeof id === "string"))].sort().reverse();
  const locked = new Map<string, DocumentRecord>();
  for (const id of wanted) {
    const document = await lockDocument(tx, id);
    if (document) locked.set(id, document);
  }
  return locked;
}

/** Settles a document and notes it in the document's own history beside the receipt's. */
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
