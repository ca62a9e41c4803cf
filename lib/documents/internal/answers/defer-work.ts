import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { deferred_work } from "@/db/schema/documents-deferred-work";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import type { LineRecord } from "../write-lines";

/**
 * Keeps the work that the customer declined or deferred for the vehicle's next visit; with `all`, every line of the document.
 * Work that was already advised or deferred stays as it is, and is not stored twice.
 */
export async function deferWork(
  tx: Tx,
  document: DocumentRecord,
  lines: readonly LineRecord[],
  { all = false }: { all?: boolean } = {},
): Promise<void> {
  const { vehicle_id } = document;
  if (!vehicle_id) return;
  const refused = lines.filter(
    ({ item_type, approval, advisory_id, deferred_work_id }) =>
      item_type !== "comment" &&
      advisory_id === null &&
      deferred_work_id === null &&
      (all || approval === "declined" || approval === "deferred"),
  );
  if (refused.length === 0) return;
  await tx.insert(deferred_work).values(
    refused.map((line) => ({
      vehicle_id,
      document_id: document.id,
      document_line_id: line.id,
      reason: line.approval === "deferred" ? "deferred" : "declined",
      item_type: line.item_type,
      description: line.description,
      part_number: line.part_number,
      stock_item_id: line.stock_item_id,
      quantity: line.quantity ?? "1",
      unit_price: line.unit_price,
      tax_code: line.tax_code,
    })),
  );
}

/** Deletes the unresolved deferred work of a document, because the customer has changed their mind. */
export async function undeferWork(tx: Tx, documentId: string): Promise<void> {
  await tx
    .delete(deferred_work)
    .where(and(eq(deferred_work.document_id, documentId), isNull(deferred_work.resolved_at)));
}
