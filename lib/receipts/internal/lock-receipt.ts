import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { receipts } from "@/db/schema/receipts";
import { lockRows } from "@/lib/core/database/lock-rows";
import { changedMeanwhile, conflict, notFound } from "@/lib/core/errors";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import { lockDocuments } from "@/lib/document-record/internal/settle";
import type { ReceiptRecord } from "./saved-receipt";

export interface LockedReceipt {
  receipt: ReceiptRecord;
  /** The document it was paid for, and the others that were requested. */
  documents: Map<string, DocumentRecord>;
  /** The customer whose money it is; null if unknown. */
  customerId: string | null;
}

/**
 * Locks a receipt and the receipt that it refunds and, before them, its document and `others`: everything locks documents
 * first. NOT_FOUND if there is no such receipt, PRECONDITION_FAILED if it has changed since `version`.
 */
export async function lockReceipt(
  tx: Tx,
  id: string,
  { version, others = [] }: { version?: number | undefined; others?: (string | null | undefined)[] } = {},
): Promise<LockedReceipt> {
  const [seen] = await tx
    .select({ document_id: receipts.document_id })
    .from(receipts)
    .where(eq(receipts.id, id));
  if (!seen) throw notFound("receipt");
  const documents = await lockDocuments(tx, [seen.document_id, ...others]);
  const locked = await lockRows(
    tx,
    receipts,
    sql`${receipts.id} in (select ${id}::uuid union select refund_of_id from receipts where id = ${id})`,
  );
  const receipt = locked.find((row) => row.id === id.toLowerCase());
  if (!receipt || receipt.deleted_at !== null) throw notFound("receipt");
  if (receipt.document_id !== seen.document_id)
    throw conflict("Somebody else was changing the same records: please try again");
  if (version !== undefined && version !== receipt.version)
    throw changedMeanwhile("this receipt", receipt.version);
  const own = receipt.document_id ? documents.get(receipt.document_id) : undefined;
  return { receipt, documents, customerId: own ? own.customer_id : receipt.customer_id };
}
