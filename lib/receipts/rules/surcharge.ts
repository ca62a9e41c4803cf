import Big from "big.js";
import { type Decimal, decimal, pounds } from "@/lib/core/money";

export interface Surcharge {
  surcharge_net: Decimal;
  surcharge_tax: Decimal;
  surcharge_gross: Decimal;
}

/**
 * The surcharge on a business card, VAT included: at most the given percentage of the payment, rounded down so that it never
 * costs more (Payment Services Regulations, the Consumer Rights (Payment Surcharges) Regulations). Its VAT follows that of what
 * is paid for.
 */
export function businessCardSurcharge(
  amount: Decimal,
  percent: Decimal,
  paidFor: { total_tax: Decimal | null; total_gross: Decimal | null },
): Surcharge | null {
  const gross = decimal(amount).times(percent).div(100).round(2, Big.roundDown);
  if (gross.lte(0)) return null;
  return split(gross, decimal(paidFor.total_tax), decimal(paidFor.total_gross));
}

/** The part of a surcharge that is refunded with part of the payment; the last refund takes what is left. */
export function refundedSurcharge(
  receipt: { amount: Decimal; surcharge_tax: Decimal | null; surcharge_gross: Decimal | null },
  refund: Decimal,
  left: { amount: Decimal; surcharge: Decimal },
): Surcharge | null {
  const whole = decimal(receipt.surcharge_gross);
  if (whole.lte(0)) return null;
  const last = decimal(refund).eq(left.amount);
  const gross = last
    ? decimal(left.surcharge)
    : whole.times(refund).div(receipt.amount).round(2, Big.roundHalfUp);
  return gross.lte(0) ? null : split(gross.times(-1), decimal(receipt.surcharge_tax), whole);
}

function split(gross: Big, tax: Big, of: Big): Surcharge {
  const vat = of.eq(0) ? of : gross.times(tax).div(of).round(2, Big.roundHalfUp);
  return {
    surcharge_net: pounds(gross.minus(vat)),
    surcharge_tax: pounds(vat),
    surcharge_gross: pounds(gross),
  };
}
