import "server-only";
import type { Tx } from "@/db/client";
import { receipts } from "@/db/schema/receipts";
import { oneRow } from "@/lib/core/database/one-row";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { RECEIPT, type SavedReceipt } from "./saved-receipt";

type NewReceipt = Omit<typeof receipts.$inferInsert, "amount" | "total" | "id"> & { amount: Decimal };

/** Inserts a receipt; its total is what was paid over the counter, card surcharge included. */
export async function insertReceipt(tx: Tx, fields: NewReceipt): Promise<SavedReceipt> {
  const total = pounds(decimal(fields.amount).plus(decimal(fields.surcharge_gross)));
  return oneRow(
    tx
      .insert(receipts)
      .values({ ...fields, total })
      .returning(RECEIPT),
  );
}
