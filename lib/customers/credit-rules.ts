import type { ErrorDetail } from "@/lib/core/errors";
import { type Decimal, decimal, formatMoney, pounds } from "@/lib/core/money";

/** What of a customer decides about credit. */
export interface CreditTerms {
  name: string;
  account_held: boolean;
  /** Pounds; none and nought alike mean that there is no limit, as GA4 has it. */
  credit_limit: Decimal | null;
}

/**
 * Why a customer may not be billed `addition` pounds more while owing `owed`: on stop, or over the limit. Null where nothing
 * stands against it. Nothing more to owe (paid in advance, a credit) is never over a limit.
 */
export function creditProblem(customer: CreditTerms, owed: Decimal, addition: Decimal): ErrorDetail | null {
  if (customer.account_held)
    return {
      field: "customer_id",
      message: `${customer.name} is on stop: nothing can be billed until that is lifted`,
    };
  if (customer.credit_limit === null || decimal(customer.credit_limit).lte(0)) return null;
  if (decimal(addition).lte(0)) return null;
  const over = decimal(owed).plus(addition).minus(customer.credit_limit);
  if (over.lte(0)) return null;
  return {
    field: "customer_id",
    message: `${customer.name} owes ${formatMoney(pounds(decimal(owed)))} of at most ${formatMoney(customer.credit_limit)}: this would be ${formatMoney(pounds(over))} over the limit`,
  };
}
