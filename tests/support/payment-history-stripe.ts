import {
  altered,
  type Draw,
  ifPossible,
  Mailbox,
  type PaymentWorld,
  type Told,
} from "./payment-history-world";
import type { Dispute, StripeEvent } from "./stripe-objects";
import type { StripeServer } from "./stripe-server";

const DAY = 86_400;
const WAYS = ["card", "card", "pay_by_bank", "bacs_debit"] as const;

/** What happens to payments at Stripe. */
export class StripeWorld implements PaymentWorld {
  readonly name = "stripe";
  readonly foreign = new Set<string>();
  readonly overdrawn = new Set<string>();
  private readonly pages = new Map<string, string>();
  private readonly mailbox: Mailbox<StripeEvent>;

  constructor(private readonly stripe: StripeServer) {
    this.mailbox = new Mailbox(stripe.events, ({ data: { object } }) =>
      object.object === "checkout.session"
        ? String(object.id)
        : this.pages.get(String(object.object === "payment_intent" ? object.id : object.payment_intent)),
    );
  }

  pay(page: string, draw: Draw): void {
    const way = WAYS[draw(WAYS.length)] ?? "card";
    const decline = draw(6) === 0;
    const fee_later = draw(4) === 0;
    const paid = ifPossible(() => this.stripe.pay(page, { way, fee_later, ...(decline && { decline }) }));
    if (!paid) return;
    this.pages.set(paid.payment_id, page);
    // A fee that is not known yet is no money that Stripe has booked yet.
    if (fee_later && !decline && way !== "bacs_debit") this.stripe.knowFee(paid.payment_id);
  }

  bank(page: string, draw: Draw): void {
    const payment = this.paymentOf(page);
    const then = draw(4);
    if (!payment) return;
    if (then === 0) ifPossible(() => this.stripe.failBacs(payment));
    else if (then === 1 && this.disputable(page, draw))
      ifPossible(() => this.stripe.failAfterSettled(payment));
    else ifPossible(() => this.stripe.settleBacs(payment));
  }

  refund(page: string, draw: Draw): void {
    const payment = this.paymentOf(page);
    const pence = 1 + draw(9000);
    const then = draw(3);
    if (!payment) return;
    const refund = ifPossible(() => this.stripe.refundInDashboard(payment, pence));
    if (refund && then === 0) this.stripe.failRefund(refund.id);
    if (refund && then === 1) this.stripe.settleRefund(refund.id);
  }

  dispute(page: string, draw: Draw): void {
    const payment = this.paymentOf(page);
    const warning = draw(6) === 0;
    const end = draw(3);
    if (!payment) return;
    const open = this.disputesOf(page).find(({ status }) => /needs_response/.test(status));
    const dispute = open ?? this.newDispute(page, payment, warning, draw);
    if (dispute && end > 0) this.stripe.closeDispute(dispute.id, end === 1);
  }

  end(page: string, draw: Draw): void {
    const payment = this.paymentOf(page);
    const comes = draw(2) === 0;
    if (payment) ifPossible(() => (comes ? this.stripe.settleBacs(payment) : this.stripe.failBacs(payment)));
    ifPossible(() => this.stripe.expire(page));
  }

  elsewhere(pence: number): void {
    this.foreign.add(this.stripe.payElsewhere(pence).payment_id);
  }

  told = (pages: readonly string[]): Told[] =>
    this.mailbox.take(pages).map((event) => ({
      id: event.id,
      request: () => this.stripe.request(event),
      forged: async (kind) => {
        if (kind === 0) return this.stripe.request(event, { secret: "whsec_somebodyelses" });
        if (kind === 1) return this.stripe.request(event, { at: Date.now() - DAY * 1000 });
        return altered(this.stripe.request(event), " ");
      },
    }));

  balance = (): Record<string, number> => this.stripe.balance();

  held(): Map<string, number> {
    const balance = this.balance();
    return new Map([...this.pages].map(([payment, page]) => [page, balance[payment] ?? 0]));
  }

  age(days: number): void {
    const kinds = [
      ...(["checkout.session", "payment_intent", "charge"] as const),
      ...(["refund", "dispute", "balance_transaction"] as const),
    ];
    const recent = this.stripe.now() - DAY * (days - 1);
    for (const kind of kinds)
      for (const thing of this.stripe.all(kind))
        if (thing.created > recent) {
          thing.created -= days * DAY;
          if (thing.object === "checkout.session") thing.expires_at -= days * DAY;
        }
    this.mailbox.empty();
  }

  private paymentOf = (page: string): string | null =>
    this.stripe.find("checkout.session", page).payment_intent;

  private newDispute = (page: string, payment: string, warning: boolean, draw: Draw): Dispute | null =>
    this.disputable(page, draw)
      ? ifPossible(() => this.stripe.dispute(payment, undefined, { warning }))
      : null;

  private disputesOf = (page: string): Dispute[] =>
    this.stripe.all("dispute").filter(({ payment_intent }) => this.pages.get(payment_intent) === page);

  /** Whether a bank would take it back: there is something left, or, rarely, not. */
  private disputable(page: string, draw: Draw): boolean {
    const payment = this.paymentOf(page);
    const charge = payment ? ifPossible(() => this.stripe.chargeOf(payment)) : null;
    const anyway = draw(10) === 0;
    if (charge?.status !== "succeeded") return false;
    const gone = this.disputesOf(page).filter(({ status }) => !/^w/.test(status));
    if (gone.length === 0 && charge.amount > charge.amount_refunded) return true;
    if (anyway) this.overdrawn.add(page);
    return anyway;
  }
}
