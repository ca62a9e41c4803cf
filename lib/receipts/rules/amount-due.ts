import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { isBilled, isIssuedType } from "@/lib/document-record/rules/lifecycle";

/** The fields of a document that decide how much can be paid on it. */
export interface Payable {
  type: string;
  status?: string | undefined;
  /** Issued here or by GA4: what is owed is its balance. */
  issued: boolean;
  total_gross: Decimal | null;
  received: Decimal;
  balance: Decimal;
}

/** Adds whether the document counts as issued for a payment. */
export const asPayable = <T extends Parameters<typeof isBilled>[0]>(
  document: T,
): T & { issued: boolean } => ({
  ...document,
  issued: isBilled(document),
});

const OVER: Record<string, string> = {
  converted: "It has become another document: take the payment on that one",
  invoiced: "It has been invoiced: take the payment on the invoice",
  cancelled: "It is cancelled: take the money on the customer's account",
  declined: "It was declined: take the money on the customer's account",
  expired: "It has expired: take the money on the customer's account",
};

/** Why no payment can be taken on a document, or null if it can. */
export function paymentProblem({
  type,
  status,
  issued,
}: Pick<Payable, "type" | "status" | "issued">): string | null {
  if (type === "credit_note") return "A credit note is refunded or set against an invoice, not paid";
  if (type === "vehicle_purchase")
    return "A vehicle bought is paid by the garage: nothing is received for it";
  return (!issued && status !== undefined && OVER[status]) || null;
}

/**
 * The most that can be paid on a document, in pounds: its balance if issued, otherwise its total less deposits. Null means any
 * amount: a deposit on work that has no price yet.
 */
export function amountDue({ type, issued, total_gross, received, balance }: Payable): Decimal | null {
  const gross = decimal(total_gross);
  if (!issued && gross.lte(0)) return null;
  const due = issued && isIssuedType(type) ? decimal(balance) : gross.minus(received);
  return pounds(due.lt(0) ? due.times(0) : due);
}
