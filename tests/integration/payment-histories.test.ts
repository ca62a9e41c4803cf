import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { reconcileAll } from "@/lib/payments/commands/reconcile";
import { eventsToWork, refundToSend } from "@/lib/payments/jobs/kinds";
import { connectStandIn } from "../support/connected-stripe";
import { testDatabase } from "../support/database";
import { overdrawnReceipts } from "../support/ledger";
import { differences, PaymentHistory } from "../support/payment-history";
import { fc, SEED } from "../support/property";
import { StripeServer } from "../support/stripe-server";

const stripe = new StripeServer();
Object.assign(process.env, {
  DATA_DIR: mkdtempSync(join(tmpdir(), "ga4-histories-")),
  AUTH_SECRET: "a secret of these tests, long enough for them",
  STRIPE_API_BASE: await stripe.start(),
});
const { url } = await testDatabase();

/** So many, where nobody asks for more. */
const HISTORIES = Number(process.env.PAYMENT_HISTORIES ?? 24);
/** So many customers at once, of one garage. */
const AT_ONCE = 4;

beforeAll(async () => {
  await startJobs(url, [
    { ...refundToSend, handle: async () => {} },
    { ...eventsToWork, handle: async () => {} },
  ]);
  await connectStandIn(stripe);
});
afterAll(async () => {
  await stopJobs();
  await stripe.stop();
});

const NAME =
  "whatever happens to payments, and to the events that tell of it: what is booked is what Stripe has";

test(NAME, { timeout: 60_000 + HISTORIES * 4_000 }, async () => {
  const drawn = fc.sample(fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 60 }), {
    seed: SEED,
    numRuns: HISTORIES,
  });
  for (let first = 0; first < drawn.length; first += AT_ONCE) {
    await Promise.all(
      drawn.slice(first, first + AT_ONCE).map((draws) => new PaymentHistory(stripe, draws).play(8)),
    );
    if ((first / AT_ONCE) % 5 === 4) {
      await reconcileAll();
      expect(await differences(stripe)).toEqual([]);
    }
  }
  await reconcileAll();
  expect(await differences(stripe)).toEqual([]);
  const again = await reconcileAll();
  expect(again.changed).toBe(0);
  expect(await overdrawnReceipts()).toEqual([]);
  expect(stripe.faults).toEqual([]);
  const [made] = await sql()<{ payments: number; receipts: number; states: number }[]>`
    select count(*)::int as payments, count(distinct state)::int as states,
      (select count(*)::int from receipts where method = 'stripe') as receipts from online_payments`;
  // Something has happened at all.
  expect(made?.payments).toBeGreaterThan(HISTORIES / 2);
  expect(made?.receipts).toBeGreaterThan(HISTORIES / 2);
});
