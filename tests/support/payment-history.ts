import { randomUUID } from "node:crypto";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { AppError } from "@/lib/core/errors";
import { makePaymentLink } from "@/lib/payments/commands/links";
import { paymentOfLink, readPayPage } from "@/lib/payments/commands/open-pay-page";
import { payByLink } from "@/lib/payments/commands/pay-by-link";
import { refundOnlineNow } from "@/lib/payments/commands/refund-now";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { as } from "./actors";
import { ownDocument } from "./ledger";
import { EventsOnTheirWay } from "./payment-history-events";
import type { Draw, PaymentWorld } from "./payment-history-world";
import { fc } from "./property";
import { aRow } from "./rows";

const manager = as("manager");

/** So many numbers are drawn for a history; a long one begins with them again. */
const DRAWS = 200;

/**
 * One customer, one invoice and one provider, in a random order of all that can happen to a payment: paid in parts and by several ways,
 * pending, declined, failed, refunded here and in the dashboard, disputed, and paid in cash meanwhile. Its seed and number draw the same
 * again.
 */
export class PaymentHistory {
  /** What has happened, for whom a failure puzzles. */
  readonly story: string[] = [];
  readonly pages: string[] = [];
  readonly world: PaymentWorld;
  customer_id: string | null = null;
  invoice = "";
  readonly events: EventsOnTheirWay;
  private readonly draws: readonly number[];
  private next = 0;
  private token = "";
  private readonly begun: string[] = [];

  constructor(
    readonly seed: number,
    readonly number: number,
    worlds: readonly [PaymentWorld, PaymentWorld],
  ) {
    this.draws = fc.sample(fc.noBias(fc.nat(1_000_000)), { seed: seed + number, numRuns: DRAWS });
    this.world = worlds[this.draw(2)] ?? worlds[0];
    this.events = new EventsOnTheirWay(this.world.name, this.draw);
  }

  private readonly draw: Draw = (below) => (this.draws[this.next++ % this.draws.length] ?? 0) % below;

  /** How to play this one alone. */
  get again(): string {
    return `PROPERTY_SEED=${this.seed} PAYMENT_HISTORY=${this.number}`;
  }

  async play(steps: number): Promise<void> {
    const customer_name = `History ${this.number}`;
    try {
      if (this.draw(10) > 0) this.customer_id = await aRow("customers", { surname: customer_name });
      this.invoice = await ownDocument({
        customer_id: this.customer_id,
        customer_name,
        total_gross: "120.00",
      });
      const link = await run(makePaymentLink, manager, { document_id: this.invoice });
      this.token = link.path.replace("/pay/", "");
      for (let step = 0; step < steps; step++) {
        await this.step();
        await this.events.bring(this.world.told(this.pages));
      }
      await this.events.bringLate();
    } catch (error) {
      throw new Error(`${this.again} broke off after ${this.story.join(", ")}`, { cause: error });
    }
  }

  /** What was left open comes to its end, of which some events tell. */
  async end(): Promise<void> {
    for (const page of this.pages) this.world.end(page, this.draw);
    if (this.draw(2) === 0) await this.events.bring(this.world.told(this.pages));
  }

  /** Long after, money goes back at the provider, and no event tells of it. */
  goBack(): void {
    const page = this.pages[this.draw(Math.max(1, this.pages.length))];
    if (!page) return;
    this.story.push("long after, money goes back");
    if (this.draw(3) === 0) this.world.dispute(page, this.draw);
    else this.world.refund(page, this.draw);
  }

  private async step(): Promise<void> {
    const steps = [
      () => this.begin(),
      () => this.atProvider("pay"),
      () => this.atProvider("pay"),
      () => this.comeBack(),
      () => this.atProvider("bank"),
      () => this.atProvider("refund"),
      () => this.refundHere(),
      () => this.atProvider("dispute"),
      () => this.cash(),
    ];
    await steps[this.draw(steps.length)]?.();
  }

  private async begin(): Promise<void> {
    const amount = ((30 + this.draw(11_971)) / 100).toFixed(2);
    this.story.push(`begins £${amount}`);
    const { name: provider } = this.world;
    const id = await refusable(() =>
      payByLink(this.token, { provider, amount, origin: "http://localhost:3000", ip: undefined }),
    );
    if (!id || this.begun.includes(id)) return;
    this.begun.push(id);
    const [row] = await sql()<{ session_id: string }[]>`
      select session_id from online_payments where id = ${id}`;
    if (row) this.pages.push(row.session_id);
  }

  private async atProvider(what: "pay" | "bank" | "refund" | "dispute"): Promise<void> {
    if (this.pages.length === 0) await this.begin();
    const page = this.pages[this.draw(Math.max(1, this.pages.length))];
    this.story.push(what);
    if (page) this.world[what](page, this.draw);
  }

  /** The customer comes back from the provider's page. */
  private async comeBack(): Promise<void> {
    const id = this.begun[this.draw(Math.max(1, this.begun.length))];
    const page = id ? await readPayPage(this.token) : null;
    this.story.push("comes back");
    if (page) await paymentOfLink(page, id, { ask: true });
  }

  private async refundHere(): Promise<void> {
    const [receipt] = await sql()<{ id: string }[]>`
      select id from receipts where document_id = ${this.invoice} and amount > 0 and method = ${this.world.name} and deleted_at is null
      order by id limit 1`;
    const amount = ((1 + this.draw(6_000)) / 100).toFixed(2);
    this.story.push(`refunds £${amount} here`);
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

  private async cash(): Promise<void> {
    const amount = ((100 + this.draw(6_000)) / 100).toFixed(2);
    const tenders = [{ method: "cash" as const, amount }];
    this.story.push(`£${amount} in cash`);
    await refusable(() =>
      run(takePayment, manager, { document_id: this.invoice, tenders, payment_key: randomUUID() }),
    );
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
