import { type Decimal, decimal, pounds } from "@/lib/core/money";

export interface Share {
  /** Which of the tenders, by its place. */
  tender: number;
  /** Which of the sums to be paid, by its place; null for what is left over. */
  claim: number | null;
  amount: Decimal;
}

/** Spreads tenders over what is to be paid, both in their order: the first claim is filled first, by the first tender. */
export function spread(tenders: readonly Decimal[], claims: readonly Decimal[]): Share[] {
  const shares: Share[] = [];
  const open = claims.map(decimal);
  let claim = 0;
  for (const [tender, amount] of tenders.entries()) {
    let left = decimal(amount);
    while (left.gt(0)) {
      while (claim < open.length && open[claim]?.lte(0)) claim += 1;
      const wanted = open[claim];
      const take = wanted?.lt(left) ? wanted : left;
      shares.push({ tender, claim: wanted ? claim : null, amount: pounds(take) });
      if (wanted) open[claim] = wanted.minus(take);
      left = left.minus(take);
    }
  }
  return shares;
}

/** Proposes what a sum pays: the invoices in the order given, each in full as long as it lasts. Nought where nothing is left. */
export function payInOrder(amount: Decimal, balances: readonly Decimal[]): Decimal[] {
  const paid = spread([amount], balances);
  return balances.map((_, i) => paid.find(({ claim }) => claim === i)?.amount ?? "0.00");
}
