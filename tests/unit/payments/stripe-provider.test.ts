import { randomUUID } from "node:crypto";
import { inspect } from "node:util";
import Stripe from "stripe";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { forgetTrouble } from "@/lib/integrations/outside/breaker";
import type { PaymentProvider, ProviderPayment } from "@/lib/integrations/payment-provider";
import { fc } from "../../support/property";
import type { Way } from "../../support/stripe-objects";
import { type StripeFailure, StripeServer } from "../../support/stripe-server";

const KEY = "sk_test_51NobodysKeyAtAll7890";
const server = new StripeServer(KEY);
const DAY = 86_400;

let stripe: PaymentProvider;
let provider: typeof import("@/lib/integrations/stripe/stripe-provider");
let webhook: typeof import("@/lib/integrations/stripe/stripe-webhook");
let errors: typeof import("@/lib/integrations/stripe/stripe-errors");
let base: string;

beforeAll(async () => {
  base = await server.start();
  vi.stubEnv("STRIPE_API_BASE", base);
  vi.resetModules();
  provider = await import("@/lib/integrations/stripe/stripe-provider");
  webhook = await import("@/lib/integrations/stripe/stripe-webhook");
  errors = await import("@/lib/integrations/stripe/stripe-errors");
  stripe = provider.stripeProvider({ secret_key: KEY });
});

beforeEach(() => forgetTrouble("stripe"));

afterAll(async () => {
  await server.stop();
  vi.unstubAllEnvs();
  vi.resetModules();
  expect(server.faults).toEqual([]);
});

const wanted = (more: object = {}) => ({
  id: randomUUID() as string,
  amount: "123.45",
  description: "Invoice SI10042 · AB12 CDE",
  email: "somebody@example.com",
  return_url: "https://garage.example.com/pay/back",
  cancel_url: "https://garage.example.com/pay/cancelled",
  ...more,
});

async function opened(more: object = {}) {
  const page = wanted(more);
  const { session_id } = await stripe.open(page);
  return { id: page.id, session_id, payment_id: null };
}

async function paid(way: Way = "card", more: object = {}) {
  const reference = await opened(more);
  const { payment_id } = server.pay(reference.session_id, { way });
  return { ...reference, payment_id };
}

/** What is left of a payment, in pence, as the application would reckon it. */
function left({ state, amount, taken_back }: ProviderPayment): number {
  if (state !== "settled") return 0;
  const gone = taken_back.filter((each) => each.state !== "undone");
  return Math.round(gone.reduce((sum, each) => sum - Number(each.amount) * 100, Number(amount) * 100));
}

async function agrees(reference: Parameters<PaymentProvider["read"]>[0]): Promise<ProviderPayment> {
  const payment = await stripe.read(reference);
  expect(left(payment)).toBe(server.balance()[payment.payment_id ?? ""] ?? 0);
  return payment;
}

const kindOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "done",
    (error) => (error.name === "ProviderError" ? error.kind : `not a ProviderError: ${error}`),
  );

describe("a page", () => {
  test("opens for the amount in pence, carries our id, and lives for a day", async () => {
    const page = wanted();
    const { session_id, url, expires_at } = await stripe.open(page);
    const session = server.find("checkout.session", session_id);
    expect(session).toMatchObject({
      amount_total: 12_345,
      client_reference_id: page.id,
      metadata: { payment_id: page.id },
      customer_email: page.email,
    });
    expect(url).toBe(session.url);
    expect(Date.parse(expires_at) / 1000 - server.now()).toBeGreaterThan(DAY - 60);
    expect(await stripe.read({ id: page.id, session_id, payment_id: null })).toEqual({
      id: page.id,
      session_id,
      payment_id: null,
      state: "begun",
      amount: "123.45",
      currency: "GBP",
      fee: null,
      way: null,
      way_detail: null,
      problem: null,
      paid_at: null,
      taken_back: [],
    });
  });

  test("opens once however often it is asked for, also if the answer was lost", async () => {
    const page = wanted();
    server.failures.push("swallow");
    const [first, second] = [await stripe.open(page), await stripe.open(page)];
    expect(second).toEqual(first);
    expect(server.all("checkout.session").filter((s) => s.client_reference_id === page.id)).toHaveLength(1);
    expect(await kindOf(stripe.open({ ...page, amount: "99.00" }))).toBe("refused");
  });

  test("and a refund happen once where two ask at the same time", async () => {
    const page = wanted();
    server.failures.push({ slow: 200 });
    const [one, other] = await Promise.all([stripe.open(page), stripe.open(page)]);
    expect(one).toEqual(other);
    const reference = await paid();
    const refund = { refund_id: randomUUID() as string, amount: "5.00" };
    await Promise.all([stripe.refund(reference, refund), stripe.refund(reference, refund)]);
    expect((await agrees(reference)).taken_back).toHaveLength(1);
  });

  test("opens under the next key where Stripe keeps a fault of its own under ours", async () => {
    const page = wanted();
    server.failures.push({ status: 500, kept: true, headers: { "stripe-should-retry": "false" } });
    expect(await kindOf(stripe.open(page))).toBe("later");
    const first = await stripe.open(page);
    expect(await stripe.open(page)).toEqual(first);
  });

  test("opens without an e-mail address that Stripe does not take", async () => {
    const { session_id } = await opened({ email: "somebody@@example" });
    expect(server.find("checkout.session", session_id).customer_email).toBeNull();
  });

  test("is refused below 30 pence", async () => {
    await expect(stripe.open(wanted({ amount: "0.29" }))).rejects.toMatchObject({
      kind: "refused",
      message: expect.stringContaining("£0.30"),
    });
  });

  test("is closed once, and left alone where it is paid or expired", async () => {
    const reference = await opened();
    await stripe.close(reference);
    expect(await stripe.read(reference)).toMatchObject({ state: "cancelled" });
    await stripe.close(reference);
    const done = await paid();
    await stripe.close(done);
    expect(await agrees(done)).toMatchObject({ state: "settled" });
    const debit = await paid("bacs_debit");
    await stripe.close(debit);
    expect(await agrees(debit)).toMatchObject({ state: "pending" });
    expect(await kindOf(stripe.close({ id: randomUUID(), session_id: "cs_test_1", payment_id: null }))).toBe(
      "unknown",
    );
  });

  test("expires after a day, with the intent of an attempt that failed", async () => {
    const reference = await opened();
    const { payment_id } = server.pay(reference.session_id, { way: "card", decline: true });
    server.travel(1);
    expect(await agrees(reference)).toMatchObject({ state: "cancelled", payment_id });
    server.travel(-1);
  });
});

describe("a payment", () => {
  test("by card is settled at once, with the fee and the card", async () => {
    const reference = await paid();
    expect(await agrees(reference)).toMatchObject({
      id: reference.id,
      payment_id: reference.payment_id,
      state: "settled",
      amount: "123.45",
      currency: "GBP",
      fee: "2.05",
      way: "card",
      way_detail: "Visa •••• 4242",
      problem: null,
    });
  });

  test("is the same by either of its ids", async () => {
    const { id, session_id, payment_id } = await paid();
    const by = await stripe.read({ id, session_id, payment_id: null });
    expect(await stripe.read({ id, session_id: null, payment_id })).toEqual(by);
    expect(Date.now() - Date.parse(by.paid_at ?? "")).toBeLessThan(60_000);
  });

  test("tells its fee when Stripe knows it", async () => {
    const reference = await opened();
    const { payment_id } = server.pay(reference.session_id, { way: "card", fee_later: true });
    expect(await stripe.read(reference)).toMatchObject({ state: "settled", fee: null });
    server.knowFee(payment_id);
    expect(await stripe.read(reference)).toMatchObject({ state: "settled", fee: "2.05" });
  });

  test("by bank is settled at once and has no number to show", async () => {
    expect(await agrees(await paid("pay_by_bank"))).toMatchObject({
      state: "settled",
      way: "pay_by_bank",
      way_detail: null,
    });
  });

  test("that is declined leaves the page open for another try", async () => {
    const reference = await opened();
    server.pay(reference.session_id, { way: "card", decline: "Your card was declined." });
    expect(await agrees(reference)).toMatchObject({
      state: "begun",
      problem: "Your card was declined.",
      paid_at: null,
    });
    server.pay(reference.session_id, { way: "pay_by_bank" });
    expect(await agrees(reference)).toMatchObject({ state: "settled", way: "pay_by_bank", problem: null });
  });

  test("by Direct Debit is pending, then settled, then taken back by the bank", async () => {
    const reference = await paid("bacs_debit");
    expect(await agrees(reference)).toMatchObject({
      state: "pending",
      way: "bacs_debit",
      way_detail: "Bacs •••• 2345",
      fee: null,
    });
    server.settleBacs(reference.payment_id);
    expect(await agrees(reference)).toMatchObject({ state: "settled", taken_back: [] });
    const { id } = server.failAfterSettled(reference.payment_id);
    expect(await agrees(reference)).toMatchObject({
      state: "settled",
      taken_back: [
        { ref: id, kind: "dispute", amount: "123.45", state: "done", reason: "insufficient funds" },
      ],
    });
  });

  test("by Direct Debit fails with the bank's reason", async () => {
    const reference = await paid("bacs_debit");
    server.failBacs(reference.payment_id, "The account has been closed.");
    expect(await agrees(reference)).toMatchObject({
      state: "failed",
      problem: "The account has been closed.",
      paid_at: null,
    });
  });

  test("without any id of Stripe, or with one that it does not have, is unknown", async () => {
    const id = randomUUID();
    expect(await kindOf(stripe.read({ id, session_id: null, payment_id: null }))).toBe("unknown");
    expect(await kindOf(stripe.read({ id, session_id: "cs_test_1", payment_id: null }))).toBe("unknown");
    expect(await kindOf(stripe.read({ id, session_id: null, payment_id: "pi_1" }))).toBe("unknown");
  });
});

describe("a refund", () => {
  test("happens once, also after the answer was lost and after Stripe has forgotten the key", async () => {
    const reference = await paid();
    const refund = { refund_id: randomUUID() as string, amount: "23.40" };
    server.failures.push({ slow: 0 }, "swallow");
    await stripe.refund(reference, refund);
    await stripe.refund(reference, refund);
    server.travel(2);
    await stripe.refund(reference, refund);
    server.travel(-2);
    const { taken_back } = await agrees(reference);
    expect(taken_back).toEqual([
      {
        ref: expect.stringMatching(/^re_/),
        kind: "refund",
        amount: "23.40",
        state: "done",
        ours: refund.refund_id,
        reason: null,
      },
    ]);
  });

  test("is done under the next key where Stripe keeps a fault of its own under ours", async () => {
    const reference = await paid();
    const refund = { refund_id: randomUUID() as string, amount: "10.00" };
    server.failures.push({ slow: 0 }, { status: 500, kept: true });
    await stripe.refund(reference, refund);
    expect((await agrees(reference)).taken_back).toHaveLength(1);
  });

  test("from the dashboard is seen beside ours, and a failed one is undone", async () => {
    const { session_id, payment_id, id } = await paid("pay_by_bank");
    const refund_id = randomUUID();
    // The page alone is known.
    await stripe.refund({ id, session_id, payment_id: null }, { refund_id, amount: "20.00" });
    const theirs = server.refundInDashboard(payment_id, 500);
    const states = async () => {
      const { taken_back } = await agrees({ id, session_id, payment_id });
      return Object.fromEntries(taken_back.map(({ ours, state }) => [ours ?? "theirs", state]));
    };
    expect(await states()).toEqual({ [refund_id]: "pending", theirs: "pending" });
    server.settleRefund(theirs.id);
    expect(await states()).toEqual({ [refund_id]: "pending", theirs: "done" });
    server.failRefund(theirs.id);
    expect(await states()).toEqual({ [refund_id]: "pending", theirs: "undone" });
  });

  test("of more than is left, of a whole one, of a disputed one, of nothing paid: is refused in plain words", async () => {
    const refund = (
      of: Awaited<ReturnType<typeof opened>> | Awaited<ReturnType<typeof paid>>,
      amount: string,
    ) =>
      stripe.refund(of, { refund_id: randomUUID(), amount }).then(
        () => "done",
        ({ kind, message }) => `${kind}: ${message}`,
      );
    const one = await paid();
    expect(await refund(one, "123.46")).toMatch(/^refused: That is more than is left/);
    expect(await refund(one, "123.45")).toBe("done");
    expect(await refund(one, "0.01")).toMatch(/^refused: .*refunded in full already/);
    const disputed = await paid();
    server.dispute(disputed.payment_id);
    expect(await refund(disputed, "1.00")).toMatch(/^refused: .*bank disputes/);
    expect(await refund(await opened(), "1.00")).toBe("refused: The payment has not been paid");
    expect(await refund(await paid("bacs_debit"), "1.00")).toMatch(/^refused: Stripe cannot do this/);
  });

  test("of which there are more than a page are all read", async () => {
    const reference = await paid();
    for (let pence = 1; pence <= 120; pence++) server.refundInDashboard(reference.payment_id, pence);
    expect((await agrees(reference)).taken_back).toHaveLength(120);
  });
});

describe("a dispute", () => {
  test.each([
    [true, "undone"],
    [false, "done"],
  ])("counts as gone until it is closed (won: %s)", async (won, end) => {
    const reference = await paid();
    const { id } = server.dispute(reference.payment_id, 4000);
    expect((await agrees(reference)).taken_back).toMatchObject([
      { ref: id, kind: "dispute", amount: "40.00", state: "pending", ours: null, reason: "fraudulent" },
    ]);
    server.closeDispute(id, won);
    expect((await agrees(reference)).taken_back).toMatchObject([{ ref: id, state: end }]);
  });

  test("that is only an enquiry takes nothing", async () => {
    const reference = await paid();
    const { id } = server.dispute(reference.payment_id, undefined, { warning: true });
    expect((await agrees(reference)).taken_back).toMatchObject([{ state: "undone" }]);
    server.closeDispute(id, false);
    expect((await agrees(reference)).taken_back).toMatchObject([{ state: "undone" }]);
  });
});

describe("the list", () => {
  const listed = async (since: number): Promise<ProviderPayment[]> => {
    const all: ProviderPayment[] = [];
    for await (const each of stripe.list(new Date(since * 1000).toISOString())) all.push(each);
    return all;
  };

  test("gives every payment on which something happened, over all pages, once and in order", async () => {
    server.travel(400);
    const old = await paid();
    const untouched = await paid();
    const won = await paid();
    const refundFailed = await paid("pay_by_bank");
    const { id: refund_id } = server.refundInDashboard(refundFailed.payment_id, 100);
    const { id: dispute_id } = server.dispute(won.payment_id);
    server.travel(60);
    const debit = await paid("bacs_debit");
    const debitFailed = await paid("bacs_debit");
    const expired = await opened();
    server.travel(5);
    const since = server.now();
    server.travel(1);
    server.refundInDashboard(old.payment_id, 345);
    server.travel(1);
    server.closeDispute(dispute_id, true);
    server.travel(1);
    server.failRefund(refund_id);
    server.travel(1);
    server.settleBacs(debit.payment_id);
    server.failBacs(debitFailed.payment_id);
    server.travel(1);
    const elsewhere = server.payElsewhere(777);
    const many = [];
    for (let count = 0; count < 103; count++) many.push(await opened());
    const [first] = many;
    if (first) server.pay(first.session_id, { way: "card" });
    const all = await listed(since);
    server.travel(-470);

    const ids = all.map(({ id }) => id);
    expect(new Set(all.map((each) => each.payment_id ?? each.session_id)).size).toBe(all.length);
    expect(ids).not.toContain(untouched.id);
    expect(ids).not.toContain(expired.id);
    const places = [old.id, refundFailed.id, debit.id, null].map((id) => ids.indexOf(id));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    for (const { id } of [won, debitFailed, ...many]) expect(ids).toContain(id);
    const by = (id: string | null) => all.find((each) => each.id === id);
    expect(by(old.id)).toMatchObject({ session_id: old.session_id, taken_back: [{ amount: "3.45" }] });
    expect(by(won.id)).toMatchObject({ taken_back: [{ state: "undone" }] });
    expect(by(debit.id)).toMatchObject({ state: "settled" });
    expect(by(debitFailed.id)).toMatchObject({ state: "failed" });
    expect(by(null)).toMatchObject({ session_id: null, payment_id: elsewhere.payment_id, amount: "7.77" });
  });

  test("gives a page that expired since", async () => {
    server.travel(1000);
    const reference = await opened();
    server.travel(0.5);
    const since = server.now();
    server.travel(0.6);
    expect(await listed(since)).toMatchObject([{ id: reference.id, state: "cancelled" }]);
    server.travel(-1001.1);
  });
});

describe("a failure", () => {
  const reference = { id: randomUUID(), session_id: "cs_test_1", payment_id: null };

  test("of the line, of Stripe, of the key, of the request: each is of its kind", async () => {
    const meets = async (...failures: StripeFailure[]) => {
      forgetTrouble("stripe");
      server.failures.push(...failures);
      const kind = await kindOf(stripe.read(reference));
      expect(server.failures).toEqual([]);
      return kind;
    };
    expect(await meets({ status: 429, code: "rate_limit" })).toBe("later");
    expect(await meets({ status: 500, headers: { "stripe-should-retry": "false" } })).toBe("later");
    expect(await meets({ status: 409 }, { status: 409 }, { status: 409 })).toBe("later");
    expect(await meets({ garbage: "<html>Bad gateway</html>" })).toBe("later");
    expect(await meets({ garbage: "" })).toBe("later");
    expect(await meets({ garbage: '{"welcome":"to the Wi-Fi"}' })).toBe("later");
    expect(await meets({ garbage: '"OK"' })).toBe("later");
    expect(await meets({ garbage: "null" })).toBe("later");
    expect(await meets({ garbage: '{"error":"nope"}', status: 403 })).toBe("later");
    expect(await meets({ garbage: '{"message":"gone"}', status: 404 })).toBe("later");
    expect(await meets({ garbage: '{"object":"checkout.session"}' })).toBe("later");
    expect(await meets({ garbage: "[]" })).toBe("later");
    expect(await meets("hang up", "hang up", "hang up")).toBe("later");
    expect(await meets({ status: 401 })).toBe("keys");
    expect(await meets({ status: 403 })).toBe("keys");
    expect(await meets({ status: 400, message: "No." })).toBe("refused");
    expect(await meets({ status: 402, type: "card_error", code: "card_declined" })).toBe("refused");
    expect(await meets({ status: 404, code: "resource_missing" })).toBe("unknown");
  });

  test("that passes is not noticed", async () => {
    const done = await paid();
    server.failures.push("hang up", { status: 503 });
    expect(await agrees(done)).toMatchObject({ state: "settled" });
  });

  test("to answer in time may be tried again", async () => {
    const { hostname: host, port } = new URL(base);
    const hasty = new Stripe(KEY, { host, port, protocol: "http", timeout: 30, maxNetworkRetries: 0 });
    server.failures.push({ slow: 300 });
    const error = await hasty.accounts.retrieveCurrent().catch(errors.providerError);
    expect(error).toMatchObject({ kind: "later", message: "Stripe did not answer in time" });
    expect(errors.providerError(new TypeError("undefined is no function"))).toMatchObject({ kind: "later" });
    expect(errors.providerError("a text")).toMatchObject({ kind: "later" });
  });

  test("names the permission that a restricted key lacks, and no key that cannot be one goes out", async () => {
    server.denied.push(/refunds/);
    const done = await paid();
    await expect(stripe.read(done)).rejects.toMatchObject({
      kind: "keys",
      message: expect.stringContaining("rak_charge_write"),
    });
    server.denied.length = 0;
    const before = server.requests.length;
    for (const secret_key of ["", "sk_test_ü", "sk_test_1\r\nX: y"])
      expect(await kindOf(provider.stripeProvider({ secret_key }).test())).toBe("keys");
    expect(server.requests).toHaveLength(before);
    expect(await kindOf(provider.stripeProvider({ secret_key: "sk_live_other" }).test())).toBe("keys");
  });

  test("never tells the key or an e-mail address, whatever Stripe says", async () => {
    const said = fc.constantFrom(
      `No such key ${KEY}`,
      `'${KEY.slice(0, 11)}*****${KEY.slice(-4)}' is wrong`,
      "Invalid email address: somebody@example.com",
      `${KEY}somebody@example.com${KEY}`,
    );
    const failure: fc.Arbitrary<StripeFailure> = fc.oneof(
      fc.record({
        status: fc.constantFrom(400, 401, 402, 403, 404, 405, 409, 429, 500, 503),
        message: said,
        type: fc.constantFrom("invalid_request_error", "idempotency_error", "card_error", KEY),
        code: fc.constantFrom("resource_missing", "charge_disputed", "rate_limit", "new_code", KEY),
        headers: fc.constant({ "stripe-should-retry": "false" }),
      }),
      fc.record({ garbage: said.map((text) => JSON.stringify(text)) }),
      fc.record({ garbage: said }),
    );
    const call = fc.constantFrom<(() => Promise<unknown>)[]>(
      () => stripe.open(wanted()),
      () => stripe.read(reference),
      () => stripe.refund({ ...reference, payment_id: "pi_1" }, { refund_id: randomUUID(), amount: "1.00" }),
      () => stripe.close(reference),
      () => stripe.test(),
      () => webhook.createStripeWebhook({ secret_key: KEY }, "https://garage.example.com/hook"),
    );
    await fc.assert(
      fc.asyncProperty(failure, call, async (given, ask) => {
        forgetTrouble("stripe");
        server.failures.push(given);
        const error = await ask().catch((thrown: unknown) => thrown);
        server.failures.length = 0;
        const shown = inspect(error, { depth: null, showHidden: true });
        for (const secret of [KEY, KEY.slice(-4), "somebody@"]) expect(shown).not.toContain(secret);
      }),
      { numRuns: 60 },
    );
  });
});

test("the stand-in takes nothing that Stripe would not take", async () => {
  const { hostname: host, port } = new URL(base);
  const raw = new Stripe(KEY, { host, port, protocol: "http", telemetry: false });
  const page = (more: object) =>
    raw.checkout.sessions
      .create({
        mode: "payment",
        success_url: "https://garage.example.com",
        line_items: [
          {
            quantity: 1,
            price_data: { currency: "gbp", unit_amount: 5000, product_data: { name: "Invoice" } },
          },
        ],
        ...more,
      })
      .then(
        () => "taken",
        (error: Error) => error.message,
      );
  expect(await page({})).toBe("taken");
  expect(await page({ payment_method_types: ["card"] })).toContain("unknown parameter: payment_method_types");
  expect(await page({ payment_intent_data: { metadata: {}, colour: "red" } })).toContain(
    "payment_intent_data[colour]",
  );
  expect(await page({ ui_mode: "hosted" })).not.toBe("taken");
  expect(await page({ metadata: { note: "x".repeat(501) } })).toContain("500 characters");
  expect(await page({ client_reference_id: "x".repeat(201) })).not.toBe("taken");
  expect(await page({ success_url: "garage" })).toContain("Not a valid URL");
  expect(await page({ expires_at: server.now() + 2 * DAY })).toContain("24 hours");
  expect(await page({ line_items: [] })).toContain("Missing required param: line_items");
  const session = server.all("checkout.session")[0]?.id ?? "";
  const expand = (path: string) =>
    raw.checkout.sessions.retrieve(session, { expand: [path] }).then(
      () => "taken",
      (error: Error) => error.message,
    );
  expect(await expand("payment_intent.latest_charge")).toBe("taken");
  expect(await expand("refunds")).toContain("cannot be expanded");
});

test("the account is named, and live only with a live key", async () => {
  expect(await stripe.test()).toEqual({ name: "Stand-in Motors", live: false });
});

describe("an event", () => {
  const verify = async (request: Request, secret = server.secret) =>
    webhook.verifyStripeEvent(await request.text(), request.headers.get("stripe-signature"), secret);

  test("finds its payment, whatever it is about", async () => {
    const start = server.events.length;
    const { id, session_id, payment_id } = await paid();
    const refund_id = randomUUID();
    await stripe.refund({ id, session_id, payment_id }, { refund_id, amount: "1.00" });
    server.closeDispute(server.dispute(payment_id).id, true);
    await stripe.close(await opened());
    const events = server.events.slice(start);
    const told = await Promise.all(events.map((event) => verify(server.request(event))));
    expect(told.map((each) => each?.event_id)).toEqual(events.map((each) => each.id));
    const about = (type: string) => told.find((each) => each?.type === type)?.about;
    expect(about("checkout.session.completed")).toEqual({ id, session_id, payment_id });
    expect(about("payment_intent.succeeded")).toEqual({ id, payment_id });
    expect(about("charge.succeeded")).toEqual({ id, payment_id });
    expect(about("charge.refunded")).toEqual({ id, payment_id });
    expect(about("refund.created")).toEqual({ id, payment_id });
    expect(about("charge.dispute.created")).toEqual({ payment_id });
    expect(about("charge.dispute.closed")).toEqual({ payment_id });
    expect(about("checkout.session.expired")).toMatchObject({ session_id: expect.stringMatching(/^cs_/) });
  });

  test("is refused where it is forged, changed, stale or not signed, and taken with two signatures", async () => {
    await paid();
    const event = server.events.at(-1);
    if (!event) throw new Error("There is no event");
    const raw = JSON.stringify(event, null, 2);
    const header = (more: object = {}) => server.request(event, more).headers.get("stripe-signature") ?? "";
    const verified = (given: string | null, body = raw) =>
      webhook.verifyStripeEvent(body, given, server.secret);
    expect(await verified(header())).toMatchObject({ event_id: event.id });
    expect(await verified(null)).toBeNull();
    expect(await verified("")).toBeNull();
    expect(await verified("nonsense")).toBeNull();
    expect(await verified(header({ secret: "whsec_another" }))).toBeNull();
    expect(await verified(header(), raw.replace("12345", "99999"))).toBeNull();
    expect(await verified(header(), JSON.stringify(event))).toBeNull();
    expect(await verified(header({ at: Date.now() - 301_000 }))).toBeNull();
    expect(await verified(header({ at: Date.now() - 290_000 }))).not.toBeNull();
    expect(await verified(header().replace(/t=\d+/, "t=9999999999"))).toBeNull();
    expect(await verified(header().replace("v1=", "v0="))).toBeNull();
    const rolled = `${header({ secret: "whsec_another" })},${header().split(",")[1]}`;
    expect(await verified(rolled)).toMatchObject({ event_id: event.id });
    expect(await webhook.verifyStripeEvent(raw, header({ secret: "whsec_x" }), "")).toBeNull();
  });

  test("of other software, or of a kind that is new, is about none of our payments", async () => {
    const [event] = server.events;
    if (!event) throw new Error("There is no event");
    const about = async (object: object) => {
      const told = await verify(server.request({ ...event, data: { object: { ...object } } }));
      return told?.about;
    };
    expect(await about({ object: "invoice", id: "in_1" })).toBeNull();
    expect(await about({ object: "charge", id: "ch_1", payment_intent: null })).toBeNull();
    expect(await about({ object: "checkout.session", id: "cs_1", mode: "subscription" })).toBeNull();
    expect(
      await about({ object: "payment_intent", id: "pi_1", metadata: { payment_id: "order 5" } }),
    ).toEqual({ payment_id: "pi_1" });
  });

  test("comes to an address that is told to Stripe once, with a secret of its own", async () => {
    const url = "https://garage.example.com/api/webhooks/stripe";
    const { webhook_id, secret } = await webhook.createStripeWebhook({ secret_key: KEY }, url);
    await paid();
    const [event] = server.events;
    if (!event) throw new Error("There is no event");
    expect(await verify(server.request(event), secret)).toMatchObject({ event_id: event.id });
    expect(await verify(server.request(event), server.secret)).toBeNull();
    await webhook.deleteStripeWebhook({ secret_key: KEY }, webhook_id);
    await webhook.deleteStripeWebhook({ secret_key: KEY }, webhook_id);
    expect(server.all("webhook_endpoint")).toEqual([]);
    await expect(
      webhook.createStripeWebhook({ secret_key: KEY }, "http://localhost:3000/api/webhooks/stripe"),
    ).rejects.toMatchObject({ kind: "refused", message: expect.stringContaining("from the internet") });
  });
});
