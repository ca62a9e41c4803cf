import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { oneRow } from "@/lib/core/database/one-row";
import { type Decimal, decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { creditProblem } from "@/lib/customers/rules/credit-rules";
import { balanceAndOwnMoney } from "@/lib/receivables/queries/customer-standing";
import { isOwing } from "@/lib/receivables/queries/owed-documents";
import type { CustomerOnPaper } from "../queries/parties";

const OwedAndOwnMoney = z.object({ balance: z.string(), own_money: z.string() });

/**
 * Why this customer gets no more credit: the account is on stop, or the amount to be added, in pounds, would exceed the limit.
 * Null if they do, and for documents by which customers owe nothing: a credit note, a purchase, a payment in advance.
 */
export async function creditHold(
  tx: Tx,
  type: string,
  customer: CustomerOnPaper,
  addition: Decimal,
): Promise<string | null> {
  if (!isOwing(type)) return null;
  const limited = customer.credit_limit !== null && decimal(customer.credit_limit).gt(0);
  if (!customer.account_held && !limited) return null;
  const standing = await oneRow(
    tx
      .execute(sql`select balance, own_money from ${balanceAndOwnMoney(sql`${customer.id}::uuid`)} standing`)
      .then(readRows(OwedAndOwnMoney)),
  );
  return creditProblem(customer, standing, addition)?.message ?? null;
}
