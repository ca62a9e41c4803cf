import "server-only";
import { eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";
import { lockRows } from "@/lib/core/database/lock-rows";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import type { IsoDate } from "@/lib/core/dates/dates";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { isBilled } from "../rules/lifecycle";
import { settledStatus } from "../rules/settled-status";
import { recordAdvanceVat } from "./record-advance";
import { type DocumentRecord, SAVED, type SavedDocument } from "./saved-document";

/** A change of a document's money, in pounds: money received (negative for a refund), or credit allocated. */
export interface Movement {
  received?: Decimal | undefined;
  /** On an invoice, what a credit note takes off; on a credit note, what is set against an invoice. */
  credited?: Decimal | undefined;
  date: IsoDate;
}

/** Locks a document before its money changes. Undefined if it does not exist or was deleted. */
export async function lockDocument(tx: Tx, id: string): Promise<DocumentRecord | undefined> {
  return (await lockDocuments(tx, [id])).get(id);
}

/** Locks several documents with `lockRows`, including deleted ones, and returns them by id. */
export async function lockAnyDocuments(
  tx: Tx,
  ids: Iterable<string | null | undefined>,
): Promise<Map<string, DocumentRecord>> {
  const wanted = [...new Set([...ids].filter((id) => typeof id === "string"))].sort();
  if (wanted.length === 0) return new Map();
  const locked = await lockRows(tx, documents, inArray(documents.id, wanted));
  return new Map(locked.map((row) => [row.id, row]));
}

/** Locks several documents with `lockRows`, and returns them by id. Deleted ones are left out. */
export async function lockDocuments(
  tx: Tx,
  ids: Iterable<string | null | undefined>,
): Promise<Map<string, DocumentRecord>> {
  const wanted = [...new Set([...ids].filter((id) => typeof id === "string"))].sort();
  const locked = await lockAnyDocuments(tx, wanted);
  const live = new Map([...locked].filter(([, { deleted_at }]) => deleted_at === null));
  return new Map(
    wanted.flatMap((id) => {
      const document = live.get(id.toLowerCase());
      return document ? [[id, document] as const] : [];
    }),
  );
}

/**
 * Updates received, balance and status of a locked document by a movement: the only place where a balance changes. On a draft
 * the money is counted, but the balance stays zero, as nothing is owed before it is issued.
 */
export async function settleDocument(
  tx: Tx,
  document: DocumentRecord,
  movement: Movement,
): Promise<SavedDocument> {
  const received = decimal(document.received).plus(decimal(movement.received));
  const owed =
    document.type === "credit_note"
      ? decimal(document.balance).plus(decimal(movement.received)).minus(decimal(movement.credited))
      : decimal(document.balance).minus(decimal(movement.received)).minus(decimal(movement.credited));
  const balance = isBilled(document) ? owed : decimal("0");
  const status = settledStatus({ ...document, received: pounds(received), balance: pounds(balance) });
  const row = await oneRow(
    tx
      .update(documents)
      .set({
        received: pounds(received),
        balance: pounds(balance),
        status,
        paid_date: status === "paid" ? (document.paid_date ?? movement.date) : null,
        ...nextVersion(documents),
      })
      .where(eq(documents.id, document.id))
      .returning(SAVED),
  );
  if (movement.received) await recordAdvanceVat(tx, document, movement.received, movement.date);
  return row;
}
