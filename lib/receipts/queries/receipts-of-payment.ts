import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { receipts } from "@/db/schema/receipts";

const COLUMNS = {
  id: receipts.id,
  document_id: receipts.document_id,
  amount: receipts.amount,
  payment_group: receipts.payment_group,
};

export type ReceiptOfPayment = Pick<typeof receipts.$inferSelect, keyof typeof COLUMNS>;

/** The receipts and refunds that were booked together under any of these keys, the oldest first. */
export function receiptsOfPayment(tx: Db | Tx, groups: readonly string[]): Promise<ReceiptOfPayment[]> {
  return tx
    .select(COLUMNS)
    .from(receipts)
    .where(and(inArray(receipts.payment_group, [...groups]), isNull(receipts.deleted_at)))
    .orderBy(asc(receipts.id));
}

/** The key under which a receipt was booked; null if it has none, undefined if there is no such receipt. */
export async function receiptGroup(tx: Db | Tx, id: string): Promise<string | null | undefined> {
  const [row] = await tx
    .select({ payment_group: receipts.payment_group })
    .from(receipts)
    .where(and(eq(receipts.id, id), isNull(receipts.deleted_at)));
  return row?.payment_group;
}
