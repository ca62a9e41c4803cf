import "server-only";
import type { Refund } from "@paypal/paypal-server-sdk";
import Big from "big.js";
import { z } from "zod";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import type { TakenBack } from "@/lib/integrations/payment-provider";

const Money = z.object({ currency_code: z.string(), value: z.string() });

/** A dispute, of which the list says all but how it ended. */
export const Dispute = z.object({
  dispute_id: z.string(),
  status: z.string().optional(),
  reason: z.string().optional(),
  dispute_amount: Money.optional(),
  dispute_outcome: z
    .object({ outcome_code: z.string().optional(), amount_refunded: Money.optional() })
    .optional(),
});
export type Dispute = z.output<typeof Dispute>;

/** Our ids are UUIDs; a shop on the same PayPal account has ids of its own. */
export const ourId = (text: string | undefined): string | null => z.uuid().safeParse(text).data ?? null;

/** PayPal’s code in words: "chargeback". */
export const worded = (code: string): string => code.toLowerCase().replaceAll("_", " ");

/** What went back of a payment of so many pounds, or is held back: refunds first. */
export function takenBack(
  amount: Decimal,
  id: string | null,
  refunds: readonly Refund[],
  disputes: readonly Dispute[],
): TakenBack[] {
  const back: TakenBack[] = [];
  let left = new Big(amount);
  for (const refund of refunds) {
    const state = REFUND_STATES[refund.status ?? ""] ?? "pending";
    // A refund made in PayPal's dashboard inherits the payment's custom_id.
    const marked = ourId(refund.customId);
    const value = pounds(decimal(refund.amount?.value));
    if (state !== "undone") left = left.minus(value);
    back.push({
      ref: refund.id ?? "",
      kind: "refund",
      amount: value,
      state,
      ours: marked === id ? null : marked,
      reason: refund.statusDetails?.reason ? worded(refund.statusDetails.reason) : null,
    });
  }
  for (const dispute of disputes) {
    const { state, value } = outcomeOf(dispute, amount);
    // Refunding is how most disputes end, and the same money does not go twice.
    const gone = left.lt(value) ? left : new Big(value);
    const lost = state !== "undone" && gone.gt(0);
    if (lost) left = left.minus(gone);
    back.push({
      ref: dispute.dispute_id,
      kind: "dispute",
      amount: lost ? pounds(gone) : value,
      state: lost ? state : "undone",
      ours: null,
      reason: dispute.reason ? worded(dispute.reason) : null,
    });
  }
  return back;
}

const REFUND_STATES: Record<string, TakenBack["state"]> = {
  COMPLETED: "done",
  FAILED: "undone",
  CANCELLED: "undone",
};

const FOR_THE_BUYER: readonly (string | undefined)[] = [
  "RESOLVED_BUYER_FAVOUR",
  "ACCEPTED",
  "RESOLVED_WITH_PAYOUT",
];

/** PayPal holds the money from the first complaint on, so an open dispute counts. */
function outcomeOf(
  { status, dispute_amount, dispute_outcome }: Dispute,
  paid: Decimal,
): { state: TakenBack["state"]; value: Decimal } {
  const disputed = pounds(decimal(dispute_amount?.value ?? paid));
  if (status !== "RESOLVED") return { state: "pending", value: disputed };
  const refunded = decimal(dispute_outcome?.amount_refunded?.value);
  if (refunded.gt(0)) return { state: "done", value: pounds(refunded) };
  return {
    state: FOR_THE_BUYER.includes(dispute_outcome?.outcome_code) ? "done" : "undone",
    value: disputed,
  };
}
