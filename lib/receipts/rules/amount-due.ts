import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { isBilled, isIssuedType } from "@/lib/document-record/rules/lifecycle";

/** What of a document decides what may be paid on it. */
export interface Payable {
  type: string;
  status?: string | undefined;
  /** Issued, or imported as such: what is owed is its balance. */
  issued: boolean;
  total_gross: Decimal | null;
  received: Decimal;
  balance: Decimal;
}

/** A document with whether it counts as issued for whoever pays. */
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

/** Why no money can be taken on a document; null where it can. */
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
 * The most that may be paid on a document, in pounds: what is owed on an issued one, before that what its sum leaves after
 * deposits. Null means any sum: a deposit on work that has no price yet.
 */
export function amountDue({ type, issued, total_gross, received, balance }: Payable): Decimal | null {
  const gross = decimal(total_gross);
  if (!issued && gross.lte(0)) return null;
  const due = issued && isIssuedType(type) ? decimal(balance) : gross.minus(received);
  return pounds(due.lt(0) ? due.times(0) : due);
}
