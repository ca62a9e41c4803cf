import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { receipts } from "@/db/schema/receipts";
import { conflict } from "@/lib/core/errors";
import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import { lockDocuments } from "@/lib/document-record/internal/settle";
import { RECEIPT, type Refunded, type SavedReceipt } from "./saved-receipt";

/**
 * What a form with this key has already taken or given back; null where it is the first time. Whoever comes with the same
 * key meanwhile waits. CONFLICT where the same key came with another sum.
 */
export async function alreadyDone(
  tx: Tx,
  key: string,
  amounts: readonly Decimal[] | null,
): Promise<SavedReceipt[] | null> {
  // Sent in one go, and still one after the other: the second sees what whoever held the lock has written.
  const [, done] = await Promise.all([
    tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`payment ${key}`}))`),
    tx.select(RECEIPT).from(receipts).where(eq(receipts.payment_group, key)).orderBy(asc(receipts.id)),
  ]);
  if (done.length === 0) return null;
  if (amounts && !sum(done.map(({ amount }) => amount)).eq(sum(amounts)))
    throw conflict(
      `This form has already taken £${pounds(sum(done.map(({ amount }) => amount)))}: open it anew`,
    );
  return done;
}

/** What a refund with this key has already given back; null where it is the first time. CONFLICT as `alreadyDone` has it. */
export async function alreadyRefunded(
  tx: Tx,
  { payment_key, amount }: { payment_key: string; amount?: string | undefined },
): Promise<Refunded | null> {
  const amounts = amount ? [pounds(decimal(amount).times(-1))] : null;
  const [refund] = (await alreadyDone(tx, payment_key, amounts)) ?? [];
  if (!refund) return null;
  const [document = null] = (await lockDocuments(tx, [refund.document_id])).values();
  return { refund, document, warnings: [] };
}
