import "server-only";
import type { Tx } from "@/db/client";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { creditProblem } from "@/lib/customers/credit-rules";
import { standingOf } from "@/lib/receivables/customer-standing";
import { isOwing } from "@/lib/receivables/owed-documents";
import type { CustomerOnPaper } from "./parties";

/**
 * Why this customer gets no more credit: on stop, or over the limit with what is to be added, in pounds. Null where they do, and for
 * what nobody owes by: a credit note, a purchase, a payment in advance.
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
  const { balance, on_account, unclaimed } = await standingOf(tx, customer.id);
  const own_money = pounds(decimal(on_account).plus(unclaimed));
  return creditProblem(customer, { balance, own_money }, addition)?.message ?? null;
}
