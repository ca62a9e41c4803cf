import { type Decimal, decimal, pounds } from "@/lib/core/money";

export interface Share {
  /** Index of the payment. */
  tender: number;
  /** Index of the claim it pays; null for what is left over. */
  claim: number | null;
  amount: Decimal;
}

/** Spreads payments over claims, both in order: the first claim is paid first, from the first payment. */
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

/** Suggests what an amount pays: the invoices in the given order, each in full as long as the amount lasts, then "0.00". */
export function payInOrder(amount: Decimal, balances: readonly Decimal[]): Decimal[] {
  const paid = spread([amount], balances);
  return balances.map((_, i) => paid.find(({ claim }) => claim === i)?.amount ?? "0.00");
}
