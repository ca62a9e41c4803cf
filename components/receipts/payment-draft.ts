import { readFigure } from "@/lib/core/input/typed-figure";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { businessCardSurcharge } from "@/lib/receipts/rules/surcharge";
import type { TenderMethod } from "@/lib/receipts/schema/written-receipt";

/** A payment method and amount as typed. */
export interface PaymentDraftRow {
  key: number;
  method: TenderMethod;
  amount: string;
  description: string;
  business_card: boolean;
}

/** What is offered against what is due, in pounds. */
export interface PaymentBalance {
  paid: Decimal;
  /** Still to be paid; zero if nothing is, or if the amount due is unknown. */
  rest: Decimal;
  over: Decimal;
  /** Whether the cash offered covers the excess, so that change can be given. */
  change: boolean;
}

/** Keys that choose a payment method while the amount is typed. */
export const TENDER_KEYS: Record<string, TenderMethod> = {
  d: "card",
  c: "cash",
  b: "bacs",
  q: "cheque",
  o: "other",
};

const AMOUNT = /^\d{1,8}(\.\d{1,2})?$/;

/** Parses "£1,234.5" into "1234.5"; null if it is not an amount yet. */
export function readAmount(typed: string): Decimal | null {
  const figure = readFigure(typed);
  return figure && AMOUNT.test(figure) ? figure : null;
}

/** What the card terminal has to charge a business card, and how much of it is the surcharge; null if there is none. */
export function chargeOf(
  { amount, method, business_card }: PaymentDraftRow,
  percent: Decimal,
): { surcharge: Decimal; charge: Decimal } | null {
  const read = readAmount(amount);
  if (!read || method !== "card" || !business_card) return null;
  const added = businessCardSurcharge(read, percent, { total_tax: null, total_gross: null });
  return added
    ? { surcharge: added.surcharge_gross, charge: pounds(decimal(read).plus(added.surcharge_gross)) }
    : null;
}

export function paymentBalance(due: Decimal | null, tenders: readonly PaymentDraftRow[]): PaymentBalance {
  const sumOf = (drafts: readonly PaymentDraftRow[]) =>
    drafts.reduce((total, { amount }) => total.plus(readAmount(amount) ?? 0), decimal("0"));
  const paid = sumOf(tenders);
  const rest = due === null ? decimal("0") : decimal(due).minus(paid);
  const over = rest.lt(0) ? rest.times(-1) : decimal("0");
  return {
    paid: pounds(paid),
    rest: pounds(rest.gt(0) ? rest : decimal("0")),
    over: pounds(over),
    change: over.gt(0) && sumOf(tenders.filter(({ method }) => method === "cash")).gte(over),
  };
}

/** The payments less the change, taken off the cash, the last cash first; payments that come to zero are left out. */
export function withoutChange(tenders: readonly PaymentDraftRow[], change: Decimal): PaymentDraftRow[] {
  let left = decimal(change);
  return tenders
    .toReversed()
    .map((tender) => {
      const amount = decimal(readAmount(tender.amount) ?? "0");
      if (tender.method !== "cash" || left.lte(0)) return tender;
      const take = amount.lt(left) ? amount : left;
      left = left.minus(take);
      return { ...tender, amount: pounds(amount.minus(take)) };
    })
    .toReversed()
    .filter(({ amount }) => decimal(readAmount(amount) ?? "0").gt(0));
}
