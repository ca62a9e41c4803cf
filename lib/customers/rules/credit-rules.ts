import type { ErrorDetail } from "@/lib/core/errors";
import { type Decimal, decimal, formatMoney, pounds } from "@/lib/core/money";

/** The customer fields that decide about credit. */
export interface CreditTerms {
  name: string;
  account_held: boolean;
  /** In pounds. Null and 0 both mean no limit, as in GA4. */
  credit_limit: Decimal | null;
}

/** The customer's current position, in pounds. */
interface CreditPosition {
  balance: Decimal;
  /**
   * Money of theirs that is not set against a document: on account, or left over from work that came to nothing. It is used
   * before credit is given.
   */
  own_money: Decimal;
}

/** Returns by how many pounds the customer would be over the limit if they owed `addition` more; null if they would not be. */
export function overLimit(
  credit_limit: Decimal | null,
  { balance, own_money }: CreditPosition,
  addition: Decimal = "0",
): Decimal | null {
  if (credit_limit === null || decimal(credit_limit).lte(0)) return null;
  const over = decimal(balance).minus(own_money).plus(addition).minus(credit_limit);
  return over.gt(0) ? pounds(over) : null;
}

/**
 * Returns why the customer may not be billed `addition` pounds more: on stop, or over the limit. Null if they may. An addition
 * that adds no debt (paid in advance, a credit) is never over the limit.
 */
export function creditProblem(
  customer: CreditTerms,
  standing: CreditPosition,
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
