import { randomUUID } from "node:crypto";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { AppError } from "@/lib/core/errors";
import { makePaymentLink } from "@/lib/payments/commands/links";
import { payByLink } from "@/lib/payments/commands/pay-by-link";
import { receiveEvent } from "@/lib/payments/commands/receive-event";
import { workOnEvents } from "@/lib/payments/commands/record-event";
import { refundOnlineNow } from "@/lib/payments/commands/refund-now";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { as } from "./actors";
import { ownDocument } from "./ledger";
import { aRow } from "./rows";
import type { StripeServer } from "./stripe-server";

const manager = as("manager");

/** Numbers drawn before: what happens, and what becomes of the events that tell of it. */
export type Draws = readonly number[];

/**
 * One customer, one invoice and Stripe, in a random order of all that can happen to a payment: paid in parts and by several ways, pending,
 * failed, refunded here and in Stripe's dashboard, disputed, and paid in cash meanwhile. Each event is delivered, doubled, delayed, dropped
 * or forged.
 */
export class PaymentHistory {
  private next = 0;
  private seen: number;
  private readonly delayed: Request[] = [];
  private token = "";
  private invoice = "";
  readonly sessions: string[] = [];

  constructor(
    private readonly stripe: StripeServer,
    private readonly draws: Draws,
  ) {
    this.seen = stripe.events.length;
  }

  private draw(below: number): number {
    const drawn = this.draws[this.next++ % this.draws.length] ?? 0;
    return drawn % below;
  }

  async play(steps: number): Promise<void> {
    const customer_id = this.draw(10) === 0 ? null : await aRow("customers", { surname: "History" });
    this.invoice = await ownDocument({ customer_id, total_gross: "120.00" });
    this.token = (await run(makePaymentLink, manager, { document_id: this.invoice })).path.replace(
      "/pay/",
      "",
    );
    for (let step = 0; step < steps; step++) {
      await this.step();
      await this.deliver();
    }
    for (const late of this.delayed.splice(0)) await this.post(late);
  }

  private async step(): Promise<void> {
    const steps = [
      () => this.begin(),
      () => this.pay(),
      () => this.pay(),
      () => this.bank(),
      () => this.refundInDashboard(),
      () => this.refundHere(),
      () => this.dispute(),
      () => this.cash(),
    ];
    await steps[this.draw(steps.length)]?.();
  }

  private async begin(): Promise<void> {
    const amount = `${1 + this.draw(120)}.00`;
    const id = await refusable(() =>
      payByLink(this.token, { provider: "stripe", amount, origin: "http://localhost:3000", ip: undefined }),
    );
    if (!id) return;
    const [row] = await sql()<
      { session_id: string }[]
    >`select session_id from online_payments where id = ${id}`;
    if (row && !this.sessions.includes(row.session_id)) this.sessions.push(row.session_id);
  }

  private async pay(): Promise<void> {
    if (this.sessions.length === 0) await this.begin();
    const session = this.sessions[this.draw(Math.max(1, this.sessions.length))];
    const way = (["card", "pay_by_bank", "bacs_debit"] as const)[this.draw(3)] ?? "card";
    const declined = this.draw(6) === 0;
    if (session) inTime(() => this.stripe.pay(session, { way, ...(declined && { decline: true }) }));
  }

  /** The bank settles or fails what is on its way, or takes back what it had settled. */
  private bank(): void {
    const payment = this.payment();
    const then = this.draw(4);
    if (!payment) return;
    inTime(() =>
      then === 0
        ? this.stripe.failBacs(payment)
        : then === 1
          ? this.stripe.failAfterSettled(payment)
          : this.stripe.settleBacs(payment),
    );
  }

  private refundInDashboard(): void {
    const payment = this.payment();
    const pence = 1 + this.draw(6000);
    if (!payment) return;
    const refund = inTime(() => this.stripe.refundInDashboard(payment, pence));
    if (refund && this.draw(3) === 0) inTime(() => this.stripe.failRefund(refund.id));
  }

  private async refundHere(): Promise<void> {
    const [receipt] = await sql()<{ id: string }[]>`
      select id from receipts where document_id = ${this.invoice} and amount > 0 and method = 'stripe' and deleted_at is null
      order by id limit 1`;
    const amount = `${1 + this.draw(50)}.00`;
    if (receipt)
      await refusable(() =>
        refundOnlineNow.execute(manager, {
          id: receipt.id,
          amount,
          payment_key: randomUUID(),
          owed_again: true,
        }),
      );
  }

  private dispute(): void {
    const payment = this.payment();
    if (!payment) return;
    const dispute = inTime(() => this.stripe.dispute(payment));
    const end = this.draw(3);
    if (dispute && end > 0) inTime(() => this.stripe.closeDispute(dispute.id, end === 1));
  }

  private async cash(): Promise<void> {
    const tenders = [{ method: "cash" as const, amount: `${1 + this.draw(60)}.00` }];
    await refusable(() =>
      run(takePayment, manager, { document_id: this.invoice, tenders, payment_key: randomUUID() }),
    );
  }

  /** One of the payments that this history has made at Stripe. */
  private payment(): string | undefined {
    const made = this.sessions.flatMap(
      (id) => this.stripe.all("checkout.session").find((one) => one.id === id) ?? [],
    );
    const paid = made.flatMap(({ payment_intent }) => payment_intent ?? []);
    return paid[this.draw(Math.max(1, paid.length))];
  }

  /** Ill-treats the events since the last time, and works on what came. */
  private async deliver(): Promise<void> {
    const fresh = this.stripe.events.slice(this.seen);
    this.seen = this.stripe.events.length;
    for (const event of fresh) {
      const fate = this.draw(8);
      if (fate === 0) continue;
      if (fate === 1) {
        this.delayed.push(this.stripe.request(event));
        continue;
      }
      if (fate === 2) await this.post(this.stripe.request(event, { secret: "whsec_somebodyelses" }), 401);
      await this.post(this.stripe.request(event));
      if (fate === 3) await this.post(this.stripe.request(event));
    }
    if (this.draw(2) === 0) for (const late of this.delayed.splice(0).reverse()) await this.post(late);
  }

  private async post(request: Request, expected = 200): Promise<void> {
    const { status } = await receiveEvent("stripe", request);
    if (status !== expected) throw new Error(`The event was answered with ${status} instead of ${expected}`);
    await workOnEvents();
  }
}

/** What the garage may refuse. */
async function refusable<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError && error.code !== "INTERNAL_ERROR") return null;
    throw error;
  }
}

/** What Stripe does not do with a payment as it stands. */
function inTime<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Payments whose receipts do not come to what Stripe has of them, in pence. None, if all is well. */
export async function differences(stripe: StripeServer) {
  const balance = stripe.balance();
  const rows = await sql()<{ payment_id: string; booked: number }[]>`
    select p.payment_id, coalesce(sum(r.amount) * 100, 0)::int as booked
    from online_payments p left join online_payment_items i on i.online_payment_id = p.id
      left join receipts r on r.payment_group = i.id::text and r.deleted_at is null
    where p.payment_id is not null group by p.payment_id`;
  const booked = new Map(rows.map((row) => [row.payment_id, row.booked]));
  return [...new Set([...Object.keys(balance), ...booked.keys()])]
    .map((id) => ({ id, stripe: balance[id] ?? 0, booked: booked.get(id) ?? 0 }))
    .filter((one) => one.stripe !== one.booked);
}
