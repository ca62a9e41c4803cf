import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { reconcileAll } from "@/lib/payments/commands/reconcile";
import { workOnEvents } from "@/lib/payments/commands/record-event";
import { eventsToWork, refundToSend } from "@/lib/payments/jobs/kinds";
import { connectPaypalStandIn } from "./connected-paypal";
import { connectStandIn } from "./connected-stripe";
import { testDatabase } from "./database";
import { PaymentHistory } from "./payment-history";
import {
  differences,
  unaudited,
  wrongEvents,
  wrongFindings,
  wronglyBooked,
  wrongStatements,
} from "./payment-history-checks";
import { PaypalWorld } from "./payment-history-paypal";
import { StripeWorld } from "./payment-history-stripe";
import type { PaymentWorld } from "./payment-history-world";
import { PaypalServer } from "./paypal-server";
import { SEED } from "./property";
import { StripeServer } from "./stripe-server";

type Worlds = readonly [PaymentWorld, PaymentWorld];

/** One alone, by its number; or so many of both shares, from a number on. */
const alone = process.env.PAYMENT_HISTORY;
const HALF = Math.ceil(Number(process.env.PAYMENT_HISTORIES ?? 24) / 2);
const STEPS = 8;
/** So many customers at once, of one garage. */
const AT_ONCE = 3;
/** After so many everything is compared, and lies in the past from then on. */
const TOGETHER = 48;
/** Longer than a dispute, which is what providers are asked furthest back for; shorter than PayPal refunds. */
const DAYS = 130;
const NAME =
  "whatever happens to payments, and to the events that tell of it: what is booked is what Stripe and PayPal have";

/**
 * Plays one of two shares of the random histories of payments, in a garage of its own that has both providers. To be called once, at the
 * top of a test file.
 */
export async function playPaymentHistories(share: 0 | 1): Promise<void> {
  const stripe = new StripeServer();
  const paypal = new PaypalServer();
  Object.assign(process.env, {
    DATA_DIR: mkdtempSync(join(tmpdir(), "ga4-histories-")),
    AUTH_SECRET: "a secret of these tests, long enough for them",
    STRIPE_API_BASE: await stripe.start(),
    PAYPAL_API_BASE: await paypal.start(),
  });
  const { url } = await testDatabase();
  const worlds = [new StripeWorld(stripe), new PaypalWorld(paypal)] as const;

  beforeAll(async () => {
    await startJobs(url, [
      { ...refundToSend, handle: async () => {} },
      { ...eventsToWork, handle: async () => {} },
    ]);
    await connectStandIn(stripe);
    await connectPaypalStandIn(paypal);
  });
  afterAll(async () => {
    await stopJobs();
    await Promise.all([stripe.stop(), paypal.stop()]);
  });

  const count = alone ? 1 : HALF;
  const first = Number(alone ?? share * HALF);

  test.skipIf(alone !== undefined && share === 1)(NAME, { timeout: 60_000 + count * 4_000 }, async () => {
    let before: PaymentHistory[] = [];
    for (let done = 0; done < count; done += TOGETHER) {
      const histories = Array.from(
        { length: Math.min(TOGETHER, count - done) },
        (_, n) => new PaymentHistory(SEED, first + done + n, worlds),
      );
      const late = before.filter((_, n) => n % 4 === 0);
      await playAll(worlds, histories, late);
      await reconcileAll();
      await compare(worlds, [...histories, ...late]);
      for (const world of worlds) world.age(DAYS);
      stripe.requests.length = paypal.asked.length = 0;
      before = histories;
      if (count > 100)
        process.stderr.write(`${new Date().toISOString()} ${done + histories.length} histories\n`);
    }
    // Nobody has paid what was still open.
    await reconcileAll();
    await compare(worlds, before);
    expect((await reconcileAll()).changed).toBe(0);
    expect(stripe.faults).toEqual([]);
    const [made] = await sql()<{ payments: number; receipts: number; open: number }[]>`
    select count(*)::int as payments, count(*) filter (where state in ('begun', 'pending'))::int as open,
      (select count(*)::int from receipts where method in ('stripe', 'paypal')) as receipts from online_payments`;
    expect(made?.open).toBe(0);
    if (alone) return;
    // Something has happened at all.
    expect(made?.payments).toBeGreaterThan(count / 2);
    expect(made?.receipts).toBeGreaterThan(count / 2);
  });
}

/** Several at once, with a comparison in the midst of them; payments of years before are taken back meanwhile. */
async function playAll(
  worlds: Worlds,
  histories: readonly PaymentHistory[],
  late: readonly PaymentHistory[],
): Promise<void> {
  const waiting = histories.values();
  const half = histories[Math.floor(histories.length / 2)];
  const player = async () => {
    for (const history of waiting) {
      if (history === half) {
        for (const world of worlds) world.elsewhere(100 + history.number);
        for (const past of late) past.goBack();
        await Promise.all([reconcileAll(), history.play(STEPS)]);
      } else await history.play(STEPS);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, player));
  await Promise.all(histories.map((history) => history.end()));
  await workOnEvents();
}

async function compare(worlds: Worlds, histories: readonly PaymentHistory[]): Promise<void> {
  expect({
    differences: await differences(worlds),
    booked: await wronglyBooked(),
    audit: await unaudited(),
    findings: await wrongFindings(worlds),
    events: await wrongEvents(histories),
    statements: await wrongStatements(histories),
  }).toEqual({ differences: [], booked: [], audit: [], findings: [], events: [], statements: [] });
}
