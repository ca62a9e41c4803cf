import { requireCustomer } from "./stripe-customers";
import { StripeMoneyBack } from "./stripe-money-back";
import { type Charge, detailsOf, feeOf, type Intent, newId, type Session, type Way } from "./stripe-objects";
import { Refusal } from "./stripe-requests";
import { DAY, type Given } from "./stripe-store";

/** An account at Stripe: what it holds, and what customers, banks and the dashboard do with it. */
export class StripeAccount extends StripeMoneyBack {
  /** Where the pages are. */
  origin = "https://checkout.stripe.com";

  /** What a page gives to its intent; Stripe does not show it on the session. */
  private readonly forIntent = new Map<string, Given<"open">["payment_intent_data"]>();
  open(given: Given<"open">): Session {
    const amount = given.line_items.reduce(
      (sum, line) => sum + line.quantity * line.price_data.unit_amount,
      0,
    );
    if (amount < 30)
      throw new Refusal(400, "The Checkout Session's total amount must convert to at least 30 pence.", {
        code: "amount_too_small",
      });
    if (amount > 99_999_999)
      throw new Refusal(400, "The Checkout Session's total amount must be no more than £999,999.99", {
        code: "amount_too_large",
      });
    if (given.customer && given.customer_email)
      throw new Refusal(400, "You may only specify one of these parameters: customer, customer_email.");
    if (given.customer) requireCustomer(this, given.customer);
    const expires_at = given.expires_at ?? this.now() + DAY;
    if (expires_at < this.now() + 1800 || expires_at > this.now() + DAY)
      throw new Refusal(400, "The `expires_at` timestamp must be from 30 minutes to 24 hours ahead.", {
        param: "expires_at",
      });
    const id = newId(this.livemode ? "cs_live" : "cs_test");
    this.forIntent.set(id, given.payment_intent_data);
    return this.add<Session>({
      ...this.common(id, "checkout.session"),
      mode: "payment",
      ui_mode: "hosted_page",
      status: "open",
      payment_status: "unpaid",
      amount_subtotal: amount,
      amount_total: amount,
      currency: "gbp",
      client_reference_id: given.client_reference_id ?? null,
      customer: given.customer ?? null,
      customer_email: given.customer_email ?? null,
      saved_payment_method_options: given.saved_payment_method_options ?? null,
      metadata: given.metadata,
      payment_intent: null,
      url: `${this.origin}/c/pay/${id}`,
      success_url: given.success_url,
      cancel_url: given.cancel_url ?? null,
      expires_at,
    });
  }

  /** Closes an open page, which cancels an intent whose payment was not made. */
  expire(session_id: string): Session {
    const session = this.find("checkout.session", session_id);
    if (session.status !== "open")
      throw new Refusal(
        400,
        `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
        {},
        true,
      );
    return this.lapse(session);
  }

  /** What a customer does on the page. A declined payment leaves it open. */
  pay(
    session_id: string,
    { way, decline, fee_later = false }: { way: Way; decline?: string | boolean; fee_later?: boolean },
  ): { payment_id: string; charge_id: string } {
    const session = this.find("checkout.session", session_id);
    if (session.status !== "open") throw new Error(`The page cannot be paid, it is ${session.status}`);
    const intent = session.payment_intent
      ? this.find("payment_intent", session.payment_intent)
      : this.begin(session);
    const charge = this.try(intent, way);
    if (decline) this.fail(intent, charge, decline === true ? "Your card was declined." : decline);
    else {
      session.status = "complete";
      session.url = null;
      if (way === "bacs_debit") {
        intent.status = "processing";
        this.emit("charge.pending", charge);
        this.emit("payment_intent.processing", intent);
      } else this.succeed(session, intent, charge, fee_later);
      this.emit("checkout.session.completed", session);
    }
    return { payment_id: intent.id, charge_id: charge.id };
  }

  /** A payment that other software has taken, without a page. */
  payElsewhere(pence: number): { payment_id: string } {
    const intent = this.intent(pence, { metadata: {}, description: undefined });
    const charge = this.try(intent, "card");
    this.succeed(null, intent, charge, false);
    return { payment_id: intent.id };
  }

  /** Stripe has worked out what it keeps. */
  knowFee(payment_id: string): void {
    const charge = this.chargeOf(payment_id);
    this.bookCharge(charge);
    this.emit("charge.updated", charge);
  }

  settleBacs(payment_id: string): void {
    const { intent, charge, session } = this.pendingDebit(payment_id);
    this.succeed(session, intent, charge, false);
    this.emit("checkout.session.async_payment_succeeded", session);
  }

  failBacs(payment_id: string, message = "The customer's account has insufficient funds."): void {
    const { intent, charge, session } = this.pendingDebit(payment_id);
    this.fail(intent, charge, message);
    this.emit("checkout.session.async_payment_failed", session);
  }

  private begin(session: Session): Intent {
    const { metadata = {}, description } = this.forIntent.get(session.id) ?? {};
    const intent = this.intent(session.amount_total, { metadata, description });
    session.payment_intent = intent.id;
    return intent;
  }

  /** What a customer is to pay. */
  intent(amount: number, more: { metadata: Record<string, string>; description?: string }): Intent {
    const intent = this.add<Intent>({
      ...this.common(newId("pi"), "payment_intent"),
      amount,
      amount_received: 0,
      currency: "gbp",
      payment_method_types: ["card", "bacs_debit", "pay_by_bank"],
      status: "requires_payment_method",
      latest_charge: null,
      last_payment_error: null,
      canceled_at: null,
      cancellation_reason: null,
      description: more.description ?? null,
      metadata: more.metadata,
    });
    this.emit("payment_intent.created", intent);
    return intent;
  }

  /** An attempt to pay it. */
  try(intent: Intent, way: Way): Charge {
    const charge = this.add<Charge>({
      ...this.common(newId(way.startsWith("card") ? "ch" : "py"), "charge"),
      amount: intent.amount,
      amount_refunded: 0,
      currency: "gbp",
      status: "pending",
      paid: false,
      refunded: false,
      disputed: false,
      payment_intent: intent.id,
      balance_transaction: null,
      failure_code: null,
      failure_message: null,
      payment_method_details: detailsOf(way),
      metadata: intent.metadata,
    });
    intent.latest_charge = charge.id;
    intent.last_payment_error = null;
    return charge;
  }

  succeed(session: Session | null, intent: Intent, charge: Charge, feeLater: boolean): void {
    charge.status = "succeeded";
    charge.paid = true;
    intent.status = "succeeded";
    intent.amount_received = intent.amount;
    if (session) session.payment_status = "paid";
    if (!feeLater) this.bookCharge(charge);
    this.emit("charge.succeeded", charge);
    this.emit("payment_intent.succeeded", intent);
  }

  private bookCharge(charge: Charge): void {
    const { type } = charge.payment_method_details;
    const booked = this.book(
      type.startsWith("card") ? "charge" : "payment",
      charge.amount,
      feeOf(type, charge.amount),
      charge.id,
    );
    charge.balance_transaction = booked.id;
  }

  fail(intent: Intent, charge: Charge, message: string): void {
    const byCard = charge.payment_method_details.type.startsWith("card");
    charge.status = "failed";
    charge.failure_code = byCard ? "card_declined" : "payment_intent_payment_attempt_failed";
    charge.failure_message = message;
    intent.status = "requires_payment_method";
    intent.last_payment_error = {
      type: byCard ? "card_error" : "invalid_request_error",
      code: charge.failure_code,
      message,
    };
    this.emit("charge.failed", charge);
    this.emit("payment_intent.payment_failed", intent);
  }

  private pendingDebit(payment_id: string) {
    const intent = this.find("payment_intent", payment_id);
    if (intent.status !== "processing") throw new Error(`The payment is ${intent.status}`);
    const session = this.all("checkout.session").find((each) => each.payment_intent === payment_id);
    if (!session) throw new Error("The payment has no page");
    return { intent, charge: this.chargeOf(payment_id), session };
  }

  protected lapse(session: Session): Session {
    session.status = "expired";
    session.url = null;
    const intent = session.payment_intent ? this.things.get(session.payment_intent) : undefined;
    if (intent?.object === "payment_intent" && intent.status === "requires_payment_method") {
      intent.status = "canceled";
      intent.canceled_at = this.now();
      intent.cancellation_reason = "expired";
      this.emit("payment_intent.canceled", intent);
    }
    this.emit("checkout.session.expired", session);
    return session;
  }
}
