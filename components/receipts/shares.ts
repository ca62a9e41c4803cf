import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import type { OpenDocument } from "@/lib/receipts/queries/customer-account";
import { payInOrder } from "@/lib/receipts/rules/spread";
import { readAmount } from "./payment-draft";

/** The suggested shares of an amount: the longest due first; an empty share if nothing is left. */
export const proposedShares = (amount: Decimal, open: readonly OpenDocument[]): string[] =>
  payInOrder(
    amount,
    open.map(({ balance }) => balance),
  ).map((share) => (/[1-9]/.test(share) ? share : ""));

/** The shares as allocations, each with the index of its document. */
export function allocationsOf(open: readonly OpenDocument[], shares: readonly string[]) {
  return open.flatMap(({ id }, index) => {
    const typed = shares[index]?.trim() ?? "";
    if (typed === "" || /^0*(\.0*)?$/.test(typed)) return [];
    return [{ index, allocation: { document_id: id, amount: readAmount(typed) ?? typed } }];
  });
}

/** The sum of the shares, and what is left of the amount. */
export function sumOfShares(amount: Decimal, shares: readonly string[]): { set: Decimal; rest: Decimal } {
  const set = sum(shares.map((share) => readAmount(share)));
  return { set: pounds(set), rest: pounds(decimal(amount).minus(set)) };
}
