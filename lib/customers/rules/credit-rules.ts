import type { ErrorDetail } from "@/lib/core/errors";
import { type Decimal, decimal, formatMoney, pounds } from "@/lib/core/money";

/** What of a customer decides about credit. */
export interface CreditTerms {
  name: string;
  account_held: boolean;
  /** Pounds; none and nought alike mean that there is no limit, as GA4 has it. */
  credit_limit: Decimal | null;
}

/** Where the customer stands, in pounds. */
interface Standing {
  balance: Decimal;
  /** Money of theirs that no document claims: on account, or left on work that came to nothing. It pays before credit is given. */
  own_money: Decimal;
}

/** By how many pounds a customer who stands so, and owes `addition` more, is over the limit; null where they are not. */
export function overLimit(
  credit_limit: Decimal | null,
  { balance, own_money }: Standing,
  addition: Decimal = "0",
): Decimal | null {
  if (credit_limit === null || decimal(credit_limit).lte(0)) return null;
  const over = decimal(balance).minus(own_money).plus(addition).minus(credit_limit);
  return over.gt(0) ? pounds(over) : null;
}

/**
 * Why a customer who stands so may not be billed `addition` pounds more: on stop, or over the limit. Null where nothing stands
 * against it. Nothing more to owe (paid in advance, a credit) is never over a limit.
 */
export function creditProblem(
  customer: CreditTerms,
  standing: Standing,
  addition: Decimal,
): ErrorDetail | null {
  if (customer.account_held)
    return {
      field: "customer_id",
      message: `${customer.name} is on stop: nothing can be billed until that is lifted`,
    };
  if (decimal(addition).lte(0)) return null;
  const over = overLimit(customer.credit_limit, standing, addition);
  if (over === null) return null;
  const { balance, own_money } = standing;
  const own = decimal(own_money).gt(0) ? ` and has ${formatMoney(own_money)} with us` : "";
  return {
    field: "customer_id",
    message: `${customer.name} owes ${formatMoney(pounds(decimal(balance)))} of at most ${formatMoney(customer.credit_limit)}${own}: this would be ${formatMoney(over)} over the limit`,
  };
}
