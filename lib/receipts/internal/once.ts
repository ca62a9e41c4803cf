import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { receipts } from "@/db/schema/receipts";
import { conflict } from "@/lib/core/errors";
import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import { lockDocuments } from "@/lib/document-record/internal/settle";
import { RECEIPT, type Refunded, type SavedReceipt } from "./saved-receipt";

/**
 * What a form with this key has already taken or refunded; null the first time. Other transactions with the same key wait.
 * CONFLICT if the same key was used with another amount.
 */
export async function alreadyDone(
  tx: Tx,
  key: string,
  amounts: readonly Decimal[] | null,
): Promise<SavedReceipt[] | null> {
  // Both statements go out in one round trip, but run in order: the second sees what the previous holder of the lock has
  // committed.
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

/** What a refund with this key has already refunded; null the first time. CONFLICT as for `alreadyDone`. */
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
