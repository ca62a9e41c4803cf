import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { commands, run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { connectStripe, disconnectAccount } from "@/lib/payments/commands/accounts";
import { makePaymentLink } from "@/lib/payments/commands/links";
import { payByLink } from "@/lib/payments/commands/pay-by-link";
import { receiveEvent } from "@/lib/payments/commands/receive-event";
import { followOpen, reconcileAll } from "@/lib/payments/commands/reconcile";
import { workOnEvents } from "@/lib/payments/commands/record-event";
import { refundOnlineNow } from "@/lib/payments/commands/refund-now";
import { settleFinding } from "@/lib/payments/commands/settle-finding";
import { eventsToWork, refundToSend } from "@/lib/payments/jobs/kinds";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { as } from "../support/actors";
import { connectStandIn } from "../support/connected-stripe";
import { testDatabase } from "../support/database";
import { ownDocument } from "../support/ledger";
import { aRow } from "../support/rows";
import { type StripeFailure, StripeServer } from "../support/stripe-server";

const stripe = new StripeServer();
Object.assign(process.env, {
  DATA_DIR: mkdtempSync(join(tmpdir(), "ga4-stripe-")),
  AUTH_SECRET: "a secret of these tests, long enough for them",
  STRIPE_API_BASE: await stripe.start(),
});
const { url } = await testDatabase();
const manager = as("manager");
const admin = as("admin");
let invoice = "";
let token = "";

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
beforeEach(async () => {
  const customer_id = await aRow("customers", { surname: "Payer", email: "payer@example.com" });
  invoice = await ownDocument({ customer_id, total_gross: "120.00" });
  token = (await run(makePaymentLink, manager, { document_id: invoice })).path.replace("/pay/", "");
});
afterEach(() => {
  stripe.failures.length = 0;
});

const begin = (amount = "120.00") =>
  payByLink(token, { provider: "stripe", amount, origin: "http://localhost:3000", ip: undefined });

async function paid(way: "card" | "bacs_debit" = "card", amount = "120.00") {
  const id = await begin(amount);
  const [row] = await sql()<
    { session_id: string }[]
  >`select session_id from online_payments where id = ${id}`;
  const { payment_id } = stripe.pay(row?.session_id ?? "", { way });
  return { id, payment_id };
}

const moneyOf = async () => {
  const [row] = await sql()`select status, received, balance from documents where id = ${invoice}`;
  return row;
};
const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => error,
  );
const worked = workOnEvents;

describe("events", () => {
  test("a signed one books the payment; a second time, forged or stale it changes nothing", async () => {
    await paid();
    const event = stripe.events.at(-1);
    if (!event) throw new Error("Stripe has sent nothing");
    const forged = stripe.request(event, { secret: "whsec_somebodyelses" });
    expect((await receiveEvent("stripe", forged)).status).toBe(401);
    const stale = stripe.request(event, { at: Date.now() - 600_000 });
    expect((await receiveEvent("stripe", stale)).status).toBe(401);
    expect(await moneyOf()).toMatchObject({ received: "0.00" });
    for (const _ of [1, 2, 3]) expect((await receiveEvent("stripe", stripe.request(event))).status).toBe(200);
    await worked();
    expect(await moneyOf()).toMatchObject({ status: "paid", received: "120.00" });
    const kept = await sql()`select count(*)::int as n from payment_events where event_id = ${event.id}`;
    expect(kept[0]?.n).toBe(1);
  });

  test("where no account is set up for events, nobody is listened to", async () => {
    const request = new Request("http://localhost/api/webhooks/paypal", { method: "POST", body: "{}" });
    expect((await receiveEvent("paypal", request)).status).toBe(404);
  });
});

describe("without events", () => {
  test("the comparison books what was paid, refunded in the dashboard and disputed, and changes nothing twice", async () => {
    const { payment_id } = await paid();
    stripe.refundInDashboard(payment_id, 2000);
    await reconcileAll();
    expect(await moneyOf()).toMatchObject({ status: "part_paid", received: "100.00" });
    const dispute = stripe.dispute(payment_id);
    await reconcileAll();
    expect(await moneyOf()).toMatchObject({ received: "0.00" });
    stripe.closeDispute(dispute.id, true);
    await reconcileAll();
    expect(await moneyOf()).toMatchObject({ received: "100.00" });
    expect(await reconcileAll()).toMatchObject({ changed: 0 });
  });

  test("a payment that was not begun here is shown, until somebody has looked at it", async () => {
    const { payment_id } = stripe.payElsewhere(4321);
    await reconcileAll();
    await reconcileAll();
    const found = await sql()<{ id: string; amount: string; kind: string }[]>`
      select id, amount, kind from payment_findings where ref = ${payment_id}`;
    expect([...found]).toEqual([{ id: expect.any(String), amount: "43.21", kind: "unknown" }]);
    await run(settleFinding, manager, { id: found[0]?.id ?? "" });
    await reconcileAll();
    expect(
      (await sql()`select 1 from payment_findings where ref = ${payment_id} and settled_at is null`).count,
    ).toBe(0);
  });
});

const broken: [string, StripeFailure[]][] = [
  ["hangs up", ["hang up", "hang up", "hang up", "hang up"]],
  ["is broken", [{ status: 500 }, { status: 503 }, { status: 500 }, { status: 500 }]],
  ["is busy", [{ status: 429 }, { status: 429 }, { status: 429 }]],
  ["answers with garbage", [{ garbage: "<html>" }, { garbage: "<html>" }, { garbage: "<html>" }]],
];

describe("while Stripe is away", () => {
  test.each(broken)(
    "and %s: the customer is told, nothing is taken, and the till goes on",
    async (_, failures) => {
      stripe.failures.push(...failures);
      expect(await failure(begin())).toMatchObject({ code: "UNAVAILABLE" });
      stripe.failures.length = 0;
      const tenders = [{ method: "cash" as const, amount: "20.00" }];
      await run(takePayment, manager, { document_id: invoice, tenders, payment_key: randomUUID() });
      expect(await moneyOf()).toMatchObject({ received: "20.00" });
      await paid("card", "100.00");
      await reconcileAll();
      expect(await moneyOf()).toMatchObject({ status: "paid" });
    },
  );

  test("a page whose answer was lost is opened once", async () => {
    stripe.failures.push("swallow");
    const { id } = await paid();
    expect(
      stripe.all("checkout.session").filter(({ client_reference_id }) => client_reference_id === id),
    ).toHaveLength(1);
  });

  test("a refund waits, is sent by itself, and is made once", async () => {
    const { payment_id } = await paid();
    await reconcileAll();
    const [receipt] = await sql()<{ id: string }[]>`select id from receipts where document_id = ${invoice}`;
    const input = { id: receipt?.id ?? "", amount: "30.00", payment_key: randomUUID(), owed_again: true };
    stripe.failures.push(...Array.from({ length: 8 }, (): StripeFailure => ({ status: 503 })));
    expect(await refundOnlineNow.execute(manager, input)).toMatchObject({ state: "waiting" });
    expect(await moneyOf()).toMatchObject({ received: "120.00" });
    stripe.failures.length = 0;
    stripe.failures.push("swallow");
    await sql()`update online_payment_items set created_at = now() - interval '2 hours' where id = ${input.payment_key}`;
    await Promise.all([followOpen(), followOpen()]);
    await followOpen();
    expect(stripe.all("refund").filter((refund) => refund.payment_intent === payment_id)).toHaveLength(1);
    expect(await moneyOf()).toMatchObject({ received: "90.00", balance: "30.00" });
  });

  test("a refund that Stripe refuses is said in words, and nothing is booked", async () => {
    const { payment_id } = await paid();
    await reconcileAll();
    stripe.refundInDashboard(payment_id, 12_000);
    const [receipt] = await sql()<{ id: string }[]>`select id from receipts where document_id = ${invoice}`;
    const input = { id: receipt?.id ?? "", amount: "30.00", payment_key: randomUUID(), owed_again: true };
    const refused = await failure(refundOnlineNow.execute(manager, input));
    expect(refused).toMatchObject({ code: "CONFLICT", message: expect.stringMatching(/refund/i) });
    expect(await moneyOf()).toMatchObject({ received: "120.00" });
    await reconcileAll();
    expect(await moneyOf()).toMatchObject({ received: "0.00" });
  });
});

describe("the account", () => {
  test("a key that Stripe does not take is said at its field, and the one before stays", async () => {
    const wrong = await failure(connectStripe.execute(admin, { secret_key: "sk_test_nobodysKeyAtAll" }));
    expect(wrong).toMatchObject({ code: "VALIDATION_ERROR", details: [{ field: "secret_key" }] });
    expect(await begin()).toBeTruthy();
  });

  test("no key stands readable in the database, nor in what was recorded of it", async () => {
    const [account] =
      await sql()`select * from payment_accounts where provider = 'stripe' and deleted_at is null`;
    expect(JSON.stringify(account)).not.toContain(stripe.key);
    const [audit] = await sql()`select string_agg(a::text, ' ') as said from audit_log a`;
    for (const secret of [stripe.key, stripe.secret, token]) expect(audit?.said).not.toContain(secret);
  });

  test("each command is for those whom the table of permissions names", async () => {
    const ours = [...commands.values()].filter(({ name }) => /^(online_payments|payment_\w+)\./.test(name));
    expect(ours.length).toBeGreaterThan(10);
    for (const command of ours)
      for (const role of ROLES) {
        const actor = as(role);
        const refused = await failure(run(command, actor, {}));
        expect(refused?.code === "FORBIDDEN", `${command.name} by ${role}`).toBe(
          !actor.permissions.has(command.permission),
        );
      }
  });

  test("a disconnected account has no keys any more, and takes nothing", async () => {
    const [account] = await sql()<{ id: string; version: number }[]>`
      select id, version from payment_accounts where deleted_at is null`;
    await run(disconnectAccount, admin, { id: account?.id ?? "", version: account?.version ?? 0 });
    const rows = await sql()`select sealed_keys, sealed_webhook_secret from payment_accounts`;
    expect([...rows]).toEqual([{ sealed_keys: "", sealed_webhook_secret: null }]);
    expect(await failure(begin())).toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "provider" }],
    });
  });
});
