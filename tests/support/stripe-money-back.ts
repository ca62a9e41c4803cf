import { type Dispute, newId, type Refund } from "./stripe-objects";
import { Refusal } from "./stripe-requests";
import { type Given, StripeStore } from "./stripe-store";

const DISPUTE_FEE = 2000;

/** How money goes back from an account at Stripe: refunds, disputes, and Direct Debits that banks take back late. */
export abstract class StripeMoneyBack extends StripeStore {
  /** The bank takes a Direct Debit back after it had succeeded. */
  failAfterSettled(payment_id: string): Dispute {
    const dispute = this.dispute(payment_id, undefined, { reason: "insufficient_funds" });
    dispute.status = "lost";
    this.emit("charge.dispute.closed", dispute);
    return dispute;
  }

  refundInDashboard(payment_id: string, pence: number): Refund {
    return this.refund({ payment_intent: payment_id, amount: pence, metadata: {} });
  }

  refund(given: Omit<Given<"refund">, "expand">): Refund {
    if (!given.payment_intent === !given.charge)
      throw new Refusal(400, "You must provide one of `charge` or `payment_intent`.");
    const charge = given.charge
      ? this.find("charge", given.charge)
      : this.chargeOf(this.find("payment_intent", given.payment_intent ?? "").id);
    if (charge.status !== "succeeded")
      throw new Refusal(
        400,
        `This PaymentIntent (${charge.payment_intent}) does not have a successful charge to refund.`,
        { code: "payment_intent_unexpected_state" },
        true,
      );
    const disputes = this.all("dispute").filter((dispute) => dispute.charge === charge.id);
    if (disputes.some(({ is_charge_refundable, status }) => !is_charge_refundable && status !== "won"))
      throw new Refusal(
        400,
        `Charge ${charge.id} has been charged back; cannot issue a refund.`,
        { code: "charge_disputed" },
        true,
      );
    const left = charge.amount - charge.amount_refunded;
    if (left === 0)
      throw new Refusal(
        400,
        `Charge ${charge.id} has already been refunded.`,
        { code: "charge_already_refunded" },
        true,
      );
    const amount = given.amount ?? left;
    if (amount > left)
      throw new Refusal(
        400,
        `Refund amount (£${amount / 100}) is greater than unrefunded amount on charge (£${left / 100})`,
        { param: "amount" },
        true,
      );
    const byCard = charge.payment_method_details.type.startsWith("card");
    const refund = this.add<Refund>({
      ...this.common(newId(byCard ? "re" : "pyr"), "refund"),
      amount,
      currency: "gbp",
      status: byCard ? "succeeded" : "pending",
      charge: charge.id,
      payment_intent: charge.payment_intent,
      balance_transaction: null,
      reason: given.reason ?? null,
      metadata: given.metadata,
    });
    refund.balance_transaction = this.book(byCard ? "refund" : "payment_refund", -amount, 0, refund.id).id;
    charge.amount_refunded += amount;
    charge.refunded = charge.amount_refunded === charge.amount;
    this.emit("charge.refunded", charge);
    this.emit("refund.created", refund);
    return refund;
  }

  settleRefund(refund_id: string): void {
    const refund = this.find("refund", refund_id);
    refund.status = "succeeded";
    this.emit("refund.updated", refund);
    this.emit("charge.refund.updated", refund);
  }

  /** The customer's bank gives a refund back. */
  failRefund(refund_id: string): void {
    const refund = this.find("refund", refund_id);
    if (refund.status === "failed") return;
    refund.status = "failed";
    refund.failure_reason = "expired_or_canceled_card";
    const charge = this.find("charge", refund.charge);
    charge.amount_refunded -= refund.amount;
    charge.refunded = false;
    this.book("refund_failure", refund.amount, 0, refund.id);
    this.emit("refund.failed", refund);
    this.emit("refund.updated", refund);
    this.emit("charge.refund.updated", refund);
  }

  /** A warning is an enquiry of the bank: no money moves. */
  dispute(payment_id: string, pence?: number, { reason = "fraudulent", warning = false } = {}): Dispute {
    const charge = this.chargeOf(payment_id);
    if (charge.status !== "succeeded") throw new Error(`Nobody disputes a payment that is ${charge.status}`);
    const dispute = this.add<Dispute>({
      ...this.common(newId("du"), "dispute"),
      amount: pence ?? charge.amount - charge.amount_refunded,
      currency: "gbp",
      status: warning ? "warning_needs_response" : "needs_response",
      reason,
      charge: charge.id,
      payment_intent: charge.payment_intent,
      is_charge_refundable: warning,
      metadata: {},
    });
    charge.disputed = true;
    if (!warning) this.book("adjustment", -dispute.amount, DISPUTE_FEE, dispute.id);
    this.emit("charge.dispute.created", dispute);
    if (!warning) this.emit("charge.dispute.funds_withdrawn", dispute);
    return dispute;
  }

  closeDispute(dispute_id: string, won: boolean): void {
    const dispute = this.find("dispute", dispute_id);
    if (dispute.status === "warning_needs_response") dispute.status = "warning_closed";
    else {
      dispute.status = won ? "won" : "lost";
      if (won) {
        this.book("adjustment", dispute.amount, 0, dispute.id);
        this.emit("charge.dispute.funds_reinstated", dispute);
      }
    }
    this.emit("charge.dispute.closed", dispute);
  }
}
