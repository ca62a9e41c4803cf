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
import { noteAdvance } from "./note-advance";
import { type DocumentRecord, SAVED, type SavedDocument } from "./saved-document";

/** What came to or went from a document, in pounds: money received (given back below nothing), credit set against it. */
export interface Movement {
  received?: Decimal | undefined;
  /** Of an invoice what a credit note takes off, of a credit note what is set against an invoice. */
  credited?: Decimal | undefined;
  date: IsoDate;
}

/** Locks a document for a change of its money. Undefined where there is none, or it was deleted. */
export async function lockDocument(tx: Tx, id: string): Promise<DocumentRecord | undefined> {
  return (await lockDocuments(tx, [id])).get(id);
}

/** Locks several by `lockRows`, deleted ones too, by their ids. */
export async function lockAnyDocuments(
  tx: Tx,
  ids: Iterable<string | null | undefined>,
): Promise<Map<string, DocumentRecord>> {
  const wanted = [...new Set([...ids].filter((id) => typeof id === "string"))].sort();
  if (wanted.length === 0) return new Map();
  const locked = await lockRows(tx, documents, inArray(documents.id, wanted));
  return new Map(locked.map((row) => [row.id, row]));
}

/** Locks several by `lockRows`. What is gone is not in the answer. */
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
 * Carries received, balance and status of a locked document on by what came or went: the one place where a balance changes.
 * A draft's money is counted and its balance stays nought, as nothing is owed before it is billed.
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
  if (movement.received) await noteAdvance(tx, document, movement.received, movement.date);
  return row;
}
