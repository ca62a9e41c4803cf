import { type Decimal, decimal, pounds } from "@/lib/core/money";
import type { ProviderPayment } from "@/lib/integrations/payment-provider";

export const ITEM_KINDS = ["payment", "refund", "dispute"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What a provider says of one movement of a payment's money. */
export interface Item {
  kind: ItemKind;
  ref: string;
  /** Our id of a refund that was asked for here. */
  ours: string | null;
  state: "pending" | "done" | "undone";
  /** Pounds, positive: what it is about. */
  full_amount: Decimal;
  /** Pounds: what it is worth now, negative for money that went back. What is booked has to come to just that. */
  amount: Decimal;
  reason: string | null;
}

const nothing: Decimal = "0.00";
const minus = (amount: Decimal) => pounds(decimal(amount).times(-1));

/**
 * Takes a payment apart. Money counts once it is sure; a refund counts from the moment it is on its way, and a dispute until it is won, as
 * in the provider's own balance.
 */
export function itemsOf({ session_id, payment_id, state, amount, taken_back }: ProviderPayment): Item[] {
  const ref = payment_id ?? session_id;
  if (ref === null) return [];
  const money: Item = {
    kind: "payment",
    ref,
    ours: null,
    state: state === "settled" ? "done" : state === "begun" || state === "pending" ? "pending" : "undone",
    full_amount: amount,
    amount: state === "settled" ? amount : nothing,
    reason: null,
  };
  const back = taken_back.map(
    (one): Item => ({
      kind: one.kind,
      ref: one.ref,
      ours: one.ours,
      state: one.state,
      full_amount: one.amount,
      // Of money that never came, nothing can go back.
      amount: state === "settled" && one.state !== "undone" ? minus(one.amount) : nothing,
      reason: one.reason,
    }),
  );
  return [money, ...back];
}
