import { type Decimal, decimal, formatMoney } from "@/lib/core/money";
import { isBilled } from "@/lib/document-record/rules/lifecycle";
import { LEAST_ONLINE, MOST_ONLINE } from "@/lib/payments/rules/payable";

/** What decides whether an invoice can be billed through Stripe. */
export interface Billable {
  type: string;
  issued_date: string | null;
  number: string | null;
  customer_id: string | null;
  email: string | null;
  /** What is owed, less what is on its way by an online payment; pounds. */
  owed: Decimal;
}

/**
 * Why an invoice cannot be billed through Stripe, in words; null if it can. Anybody with an e-mail address can be billed, on account terms
 * or not: whoever fetches the vehicle late, or whose firm pays, is no account customer.
 */
export function billProblem({
  type,
  issued_date,
  number,
  customer_id,
  email,
  owed,
}: Billable): string | null {
  if (type === "credit_note") return "A credit note asks for no money: it cannot be billed through Stripe";
  if (type === "vehicle_purchase") return "A vehicle bought is paid by the garage: nobody is billed for it";
  if (!isBilled({ type, issued_date }) || !number)
    return "Only an issued invoice can be billed through Stripe: issue it first";
  if (decimal(owed).lte(0)) return "Nothing is owed on it any more";
  if (decimal(owed).lt(LEAST_ONLINE)) return `Stripe bills at least ${formatMoney(LEAST_ONLINE)}`;
  if (decimal(owed).gt(MOST_ONLINE)) return `Stripe bills at most ${formatMoney(MOST_ONLINE)}`;
  if (!customer_id) return "It is for no customer on file: Stripe bills a customer";
  if (!email) return "The customer has no e-mail address, to which Stripe would send it";
  return null;
}

/** What Stripe's invoice has to become, so that it asks for no more than is owed. */
export type Step = { to: "leave" } | { to: "withdraw" } | { to: "lower"; open: Decimal };

/**
 * Compares what Stripe asks for with what is owed. Of an invoice that is credited in full, cancelled or opened again, or of which less is
 * left than Stripe can take, nothing is asked for any more; one that was paid here is closed as paid.
 */
export function nextStep(
  open: Decimal,
  ours: { issued: boolean; received: Decimal; balance: Decimal },
): Step {
  const { issued, balance, received } = ours;
  if (!issued) return { to: "withdraw" };
  if (decimal(balance).gte(open)) return { to: "leave" };
  if (decimal(balance).gte(LEAST_ONLINE)) return { to: "lower", open: balance };
  if (decimal(balance).gt(0) || decimal(received).lte(0)) return { to: "withdraw" };
  return { to: "lower", open: "0.00" };
}

/** Says that Stripe asks for less than is owed, which it cannot be made to follow; null if it does not. */
export const asksTooLittle = (open: Decimal, owed: Decimal): string | null =>
  decimal(owed).gt(open)
    ? `Stripe asks for ${formatMoney(open)}, ${formatMoney(owed)} is owed: withdraw it and bill it again`
    : null;

const STATES: Readonly<Record<string, string>> = {
  asked: "Waiting for Stripe",
  open: "Open",
  paid: "Paid",
  settled: "Closed: paid here",
  void: "Withdrawn",
  uncollectible: "Given up at Stripe",
  refused: "Not sent",
};

export const billStateWords = (state: string): string => STATES[state] ?? state;

/** Whether it can be paid at Stripe still, or may yet come to be. */
export const isBilledNow = (state: string): boolean =>
  state === "asked" || state === "open" || state === "uncollectible";
