import { type Decimal, decimal, pounds } from "@/lib/core/money";

/** What a line of a supplier's invoice is compared with: a delivery of an order, or for a credit note what was sent back. */
export interface Against {
  /** Agreed for one, net; null where no price was agreed. */
  agreed: Decimal | null;
  /** How many came, or went back. */
  quantity: Decimal;
  /** How many of them are on other booked papers, or on earlier lines of this one. */
  elsewhere: Decimal;
}

export interface BilledLine {
  quantity: Decimal;
  unit_net: Decimal;
  /** Null where it names no delivery and no return. */
  against: Against | null;
  /** Whether its part number is on an order of which it has not come. */
  on_order?: boolean;
}

export const FINDINGS = ["price", "no_price", "more", "not_received", "not_ordered", "twice"] as const;
export type FindingKind = (typeof FINDINGS)[number];

export interface Finding {
  kind: FindingKind;
  /** In pounds, net: positive where they charge more, or of a credit note give more, than they should. Null where it cannot be said. */
  difference: Decimal | null;
  /** The same of what was agreed, to one place; null where nothing was. */
  percent: Decimal | null;
}

/**
 * Compares a line with what was ordered and what came: price against the order, quantity against the delivery. Returns nothing for a line
 * that matches. `twice` can never be accepted: it is billed in full already.
 */
export function matchLine({ quantity, unit_net, against, on_order = false }: BilledLine): Finding[] {
  const whole = decimal(quantity).times(unit_net);
  if (!against) return [finding(on_order ? "not_received" : "not_ordered", pounds(whole))];
  const left = decimal(against.quantity).minus(against.elsewhere);
  if (decimal(against.quantity).lte(0)) return [finding("not_received", pounds(whole))];
  if (left.lte(0)) return [finding("twice", pounds(whole))];
  const found: Finding[] = [];
  const beyond = decimal(quantity).minus(left);
  if (beyond.gt(0)) found.push(finding("more", pounds(beyond.times(unit_net))));
  if (against.agreed === null) found.push(finding("no_price", null));
  else {
    const each = decimal(unit_net).minus(against.agreed);
    if (!each.eq(0)) {
      const percent = decimal(against.agreed).eq(0) ? null : each.div(against.agreed).times(100).toFixed(1);
      found.push({ kind: "price", difference: pounds(each.times(quantity)), percent });
    }
  }
  return found;
}

const finding = (kind: FindingKind, difference: Decimal | null): Finding => ({
  kind,
  difference,
  percent: null,
});

/** Whether a line stands in the way of booking: it differs, and nobody has accepted that, or nobody may. */
export const isOpen = (findings: readonly Finding[], accepted: boolean): boolean =>
  findings.some(({ kind }) => kind === "twice" || !accepted);
