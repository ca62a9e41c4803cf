import {
  altered,
  type Draw,
  ifPossible,
  Mailbox,
  type PaymentWorld,
  type Told,
} from "./payment-history-world";
import type { Capture, DisputeCase, PaypalEvent } from "./paypal-records";
import type { PaypalServer } from "./paypal-server";

const DAY_MS = 86_400_000;

/** What becomes of the capture of an order that a customer has approved, and how often. */
const OUTCOMES = [
  ...["COMPLETED", "COMPLETED", "COMPLETED", "COMPLETED", "PENDING", "PENDING"],
  ...["DECLINED", "INSTRUMENT_DECLINED", "PAYER_ACTION_REQUIRED"],
];

/** What happens to payments at PayPal. */
export class PaypalWorld implements PaymentWorld {
  readonly name = "paypal";
  readonly foreign = new Set<string>();
  readonly overdrawn = new Set<string>();
  private readonly mailbox: Mailbox<PaypalEvent>;

  constructor(private readonly paypal: PaypalServer) {
    this.mailbox = new Mailbox(paypal.events, ({ about }) =>
      "capture" in about ? about.capture.order.id : "order" in about ? about.order.id : about.id,
    );
  }

  pay(page: string, draw: Draw): void {
    const outcome = OUTCOMES[draw(OUTCOMES.length)] ?? "COMPLETED";
    if (!ifPossible(() => this.paypal.approve(page)) && this.paypal.orders.get(page)?.status !== "APPROVED")
      return;
    this.paypal.willCapture(page, outcome);
  }

  bank(page: string, draw: Draw): void {
    const capture = this.captureOf(page);
    const then = draw(4);
    if (!capture) return;
    if (capture.status !== "PENDING") {
      const dispute = then === 1 && ifPossible(() => this.paypal.dispute(capture.id));
      if (dispute) this.paypal.closeDispute(dispute.id, false);
    } else if (then === 0) this.paypal.deny(capture.id);
    else this.paypal.complete(capture.id);
  }

  refund(page: string, draw: Draw): void {
    const capture = this.captureOf(page);
    const pence = 1 + draw(9000);
    const fails = draw(3) === 0;
    const refund =
      capture && ifPossible(() => this.paypal.refundInDashboard(capture.id, (pence / 100).toFixed(2)));
    if (refund && fails) this.paypal.failRefund(refund.id);
  }

  dispute(page: string, draw: Draw): void {
    const capture = this.captureOf(page);
    const end = draw(3);
    if (!capture) return;
    const dispute = this.openDispute(capture) ?? ifPossible(() => this.paypal.dispute(capture.id));
    if (dispute && end > 0) this.paypal.closeDispute(dispute.id, end === 1);
  }

  end(page: string, draw: Draw): void {
    const capture = this.captureOf(page);
    const comes = draw(2) === 0;
    if (capture?.status === "PENDING")
      comes ? this.paypal.complete(capture.id) : this.paypal.deny(capture.id);
    // What was approved is still taken by whoever asks first.
    const order = this.paypal.orders.get(page);
    if (order?.status === "PAYER_ACTION_REQUIRED") this.paypal.void(page);
  }

  elsewhere(pence: number): void {
    this.foreign.add(this.paypal.payElsewhere(pence));
  }

  told = (pages: readonly string[]): Told[] =>
    this.mailbox.take(pages).map((event) => ({
      id: event.id,
      request: () => this.paypal.request(event),
      forged: async (kind) =>
        kind === 0
          ? this.paypal.request(event, "1JE4291016473214C")
          : altered(this.paypal.request(event), kind === 1 ? " " : "}"),
    }));

  balance = (): Record<string, number> => this.paypal.balance();

  held(): Map<string, number> {
    const balance = this.balance();
    const held = new Map<string, number>();
    for (const { id, order } of this.paypal.captures.values())
      if (!this.foreign.has(id)) held.set(order.id, (held.get(order.id) ?? 0) + (balance[id] ?? 0));
    return held;
  }

  age(days: number): void {
    const earlier = (at: string) => {
      const then = Date.parse(at);
      return then > Date.now() - (days - 1) * DAY_MS ? new Date(then - days * DAY_MS).toISOString() : at;
    };
    for (const row of this.paypal.rows) row.at = earlier(row.at);
    for (const one of [...this.paypal.captures.values(), ...this.paypal.refunds.values()])
      one.create_time = `${earlier(one.create_time).slice(0, 19)}Z`;
    // PayPal makes up its mind about what it looked into, and lets go of what was approved and never taken.
    for (const { id, status } of this.paypal.captures.values())
      if (status === "PENDING") this.paypal.complete(id);
    for (const { id, status } of this.paypal.orders.values()) if (status === "APPROVED") this.paypal.void(id);
    this.mailbox.empty();
  }

  private captureOf = (page: string): Capture | undefined =>
    [...this.paypal.captures.values()].findLast(({ order }) => order.id === page);

  private openDispute = (capture: Capture): DisputeCase | undefined =>
    [...this.paypal.disputes.values()].find((one) => one.capture === capture && one.status !== "RESOLVED");
}
