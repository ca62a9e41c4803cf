import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { forgetTrouble } from "@/lib/integrations/outside/breaker";
import type { PaymentProvider, PaymentReference, ProviderPayment } from "@/lib/integrations/payment-provider";
import { PaypalServer } from "../../support/paypal-server";
import { until } from "../../support/until";

const DAY_MS = 86_400_000;

let paypal: PaypalServer;
let provider: PaymentProvider;
let webhook: typeof import("@/lib/integrations/paypal/paypal-webhook");
let paypalProvider: typeof import("@/lib/integrations/paypal/paypal-provider").paypalProvider;
let keys: { client_id: string; client_secret: string; live: boolean };

beforeAll(async () => {
  paypal = new PaypalServer();
  vi.stubEnv("PAYPAL_API_BASE", await paypal.start());
  // The configuration is read once, and modules of other files may have read it.
  vi.resetModules();
  ({ paypalProvider } = await import("@/lib/integrations/paypal/paypal-provider"));
  webhook = await import("@/lib/integrations/paypal/paypal-webhook");
  keys = { client_id: paypal.client_id, client_secret: paypal.client_secret, live: false };
  provider = paypalProvider(keys);
});

beforeEach(() => {
  expect(paypal.failures).toEqual([]);
  paypal.asked.length = 0;
  forgetTrouble("paypal");
});

afterAll(async () => {
  await paypal.stop();
  vi.unstubAllEnvs();
  vi.resetModules();
});

const wanted = (amount = "54.85", more = {}) => ({
  id: randomUUID(),
  amount,
  description: "Invoice SI10042 · AB12 CDE",
  email: "customer@example.com",
  return_url: "https://garage.example/pay/return",
  cancel_url: "https://garage.example/pay/cancel",
  ...more,
});

const opened = async (amount?: string): Promise<PaymentReference & { session_id: string }> => {
  const payment = wanted(amount);
  const { session_id } = await provider.open(payment);
  return { id: payment.id, session_id, payment_id: null };
};

async function paid(
  amount?: string,
): Promise<{ reference: PaymentReference; capture: string; order: string }> {
  const reference = await opened(amount);
  paypal.approve(reference.session_id);
  const { payment_id } = await provider.read(reference);
  return { reference: { ...reference, payment_id }, capture: payment_id ?? "", order: reference.session_id };
}

const captures = () => paypal.asked.filter((what) => what.endsWith("/capture")).length;

/** Pence that the garage holds by what the provider tells. */
const held = ({ state, amount, taken_back }: ProviderPayment) =>
  state !== "settled"
    ? 0
    : Math.round(Number(amount) * 100) -
      taken_back
        .filter((back) => back.state !== "undone")
        .reduce((total, back) => total + Math.round(Number(back.amount) * 100), 0);

const refusal = (kind: string, message: RegExp = /./) =>
  expect.objectContaining({ name: "ProviderError", kind, message: expect.stringMatching(message) });

test("a page is opened, approved, and its money taken", async () => {
  const payment = wanted("54.85", { description: `${"ß".repeat(126)}😀` });
  const page = await provider.open(payment);
  expect(page.url).toBe(`${paypal.base}/checkoutnow?token=${page.session_id}`);
  expect(Date.parse(page.expires_at) - Date.now()).toBeGreaterThan(2.9 * 3_600_000);
  const reference = { id: payment.id, session_id: page.session_id, payment_id: null };
  const begun = await provider.read(reference);
  expect(begun).toMatchObject({
    id: payment.id,
    state: "begun",
    amount: "54.85",
    payment_id: null,
    paid_at: null,
    way: null,
  });
  paypal.approve(page.session_id);
  const [capture] = [...paypal.captures.keys()];
  expect(capture).toBeUndefined();
  const settled = await provider.read(reference);
  expect(settled).toEqual({
    id: payment.id,
    session_id: page.session_id,
    payment_id: [...paypal.captures.keys()][0],
    state: "settled",
    amount: "54.85",
    currency: "GBP",
    fee: "1.89",
    way: "paypal",
    way_detail: null,
    problem: null,
    paid_at: expect.stringMatching(/Z$/),
    taken_back: [],
  });
  // By the capture alone it is the same payment.
  expect(await provider.read({ id: payment.id, session_id: null, payment_id: settled.payment_id })).toEqual(
    settled,
  );
  expect(captures()).toBe(1);
  await provider.close(reference);
  expect((await provider.read(reference)).state).toBe("settled");
});

test("the customer pays on the page", async () => {
  const payment = wanted("0.30");
  const { url, session_id } = await provider.open(payment);
  expect(await (await fetch(url)).text()).toContain("£0.30");
  const back = await fetch(url, { method: "POST", body: "pay=yes", redirect: "manual" });
  expect(back.headers.get("location")).toMatch(`${payment.return_url}?token=${session_id}&PayerID=`);
  expect((await provider.read({ id: payment.id, session_id, payment_id: null })).state).toBe("settled");
});

test("money is taken once, however often it is read at once", async () => {
  const reference = await opened("12.00");
  paypal.approve(reference.session_id);
  const read = await Promise.all(Array.from({ length: 4 }, () => provider.read(reference)));
  expect(new Set(read.map(({ payment_id }) => payment_id)).size).toBe(1);
  expect(read.every(({ state }) => state === "settled")).toBe(true);
  expect(paypal.balance()[read[0]?.payment_id ?? ""]).toBe(1200);
});

test("a reader that comes while another takes the money waits for it", async () => {
  const reference = await opened();
  paypal.approve(reference.session_id);
  paypal.failures.push({ failure: "hold", on: /capture$/ });
  const both = Promise.all([provider.read(reference), provider.read(reference)]);
  await until(() => captures() === 2);
  paypal.release();
  const [first, second] = await both;
  expect(second).toEqual(first);
  expect(first.state).toBe("settled");
});

test("declined by the bank, it may still be paid, and is taken once it is approved again", async () => {
  const reference = await opened();
  paypal.approve(reference.session_id);
  paypal.decline(reference.session_id);
  const declined = await provider.read(reference);
  expect(declined).toMatchObject({
    state: "begun",
    problem: expect.stringMatching(/declined.*INSTRUMENT_DECLINED/),
  });
  expect((await provider.read(reference)).state).toBe("begun");
  paypal.approve(reference.session_id);
  expect(await provider.read(reference)).toMatchObject({ state: "settled", problem: null });
});

test("a customer who has to act again has no problem", async () => {
  const reference = await opened();
  paypal.approve(reference.session_id);
  paypal.willCapture(reference.session_id, "PAYER_ACTION_REQUIRED");
  expect(await provider.read(reference)).toMatchObject({ state: "begun", problem: null });
});

test("what counts is the capture, not the order: pending, completed, denied", async () => {
  const states: string[] = [];
  for (const end of ["complete", "deny"] as const) {
    const reference = await opened();
    paypal.approve(reference.session_id);
    paypal.willCapture(reference.session_id, "PENDING");
    const pending = await provider.read(reference);
    expect(pending).toMatchObject({ state: "pending", fee: null, problem: "PayPal: pending review" });
    await expect(
      provider.refund(pending as PaymentReference, { refund_id: randomUUID(), amount: "1.00" }),
    ).rejects.toEqual(refusal("refused", /not released.*PENDING_CAPTURE, debug id f00dfacecafe1/));
    paypal[end](pending.payment_id ?? "");
    states.push((await provider.read(reference)).state);
  }
  const declined = await opened();
  paypal.approve(declined.session_id);
  paypal.willCapture(declined.session_id, "DECLINED");
  expect(await provider.read(declined)).toMatchObject({
    state: "failed",
    problem: "PayPal declined the payment",
    paid_at: null,
  });
  expect(states).toEqual(["settled", "failed"]);
});

test("an order that somebody else has captured is read again", async () => {
  const reference = await opened();
  paypal.approve(reference.session_id);
  // The answer of our own capture is lost three times, and so is the key with which it was asked for.
  for (let lost = 0; lost < 3; lost++) paypal.failures.push({ failure: "swallow", on: /capture$/ });
  await expect(provider.read(reference)).rejects.toEqual(refusal("later"));
  expect((await provider.read(reference)).state).toBe("settled");

  const raced = await opened();
  paypal.approve(raced.session_id);
  paypal.failures.push({ failure: "hold", on: /capture$/ });
  const slower = provider.read(raced);
  await until(() => paypal.failures.length === 0);
  const faster = await provider.read({ ...raced, id: randomUUID() });
  paypal.release();
  expect(await slower).toEqual(faster);
  expect(faster).toMatchObject({ id: raced.id, state: "settled" });
});

test("refunds: ours are marked, those of the dashboard are not, and a failed one is undone", async () => {
  const { reference, capture } = await paid("50.00");
  const refund_id = randomUUID();
  await provider.refund(reference, { refund_id, amount: "20.00" });
  await provider.refund(reference, { refund_id, amount: "20.00" });
  const theirs = paypal.refundInDashboard(capture, "1.00");
  const read = await provider.read(reference);
  expect(read.state).toBe("settled");
  expect(read.taken_back).toEqual([
    {
      ref: expect.any(String),
      kind: "refund",
      amount: "20.00",
      state: "done",
      ours: refund_id,
      reason: null,
    },
    { ref: theirs.id, kind: "refund", amount: "1.00", state: "done", ours: null, reason: null },
  ]);
  expect(held(read)).toBe(2900);
  await expect(provider.refund(reference, { refund_id: randomUUID(), amount: "29.01" })).rejects.toEqual(
    refusal("refused", /more than is left.*REFUND_AMOUNT_EXCEEDED/),
  );
  // Without the capture it is found by its order.
  await provider.refund({ ...reference, payment_id: null }, { refund_id: randomUUID(), amount: "29.00" });
  expect(paypal.balance()[capture]).toBe(0);
  await expect(provider.refund(reference, { refund_id: randomUUID(), amount: "0.01" })).rejects.toEqual(
    refusal("refused", /in full already/),
  );
  paypal.failRefund(theirs.id);
  const after = await provider.read(reference);
  expect(after.taken_back[1]).toMatchObject({ ref: theirs.id, state: "undone" });
  expect(held(after)).toBe(100);
  expect(paypal.balance()[capture]).toBe(100);
});

test("a payment older than 180 days is not refunded any more", async () => {
  paypal.now = () => Date.now() - 200 * DAY_MS;
  const { reference } = await paid();
  paypal.now = Date.now;
  await expect(provider.refund(reference, { refund_id: randomUUID(), amount: "1.00" })).rejects.toEqual(
    refusal("refused", /180 days/),
  );
  await expect(provider.refund(await opened(), { refund_id: randomUUID(), amount: "1.00" })).rejects.toEqual(
    refusal("unknown"),
  );
});

test("disputes: the money is gone until one is won", async () => {
  const { reference, capture } = await paid("80.00");
  paypal.refundInDashboard(capture, "10.00");
  const first = paypal.dispute(capture);
  const open = await provider.read(reference);
  expect(open.taken_back[1]).toEqual({
    ref: first.id,
    kind: "dispute",
    amount: "70.00",
    state: "pending",
    ours: null,
    reason: "merchandise or service not as described",
  });
  expect(held(open)).toBe(0);
  await expect(provider.refund(reference, { refund_id: randomUUID(), amount: "5.00" })).rejects.toEqual(
    refusal("refused", /all of it or nothing/),
  );
  paypal.closeDispute(first.id, true);
  const won = await provider.read(reference);
  expect(won.taken_back[1]).toMatchObject({ state: "undone" });
  expect(held(won)).toBe(7000);
  const second = paypal.dispute(capture);
  paypal.closeDispute(second.id, false);
  const lost = await provider.read(reference);
  expect(lost.taken_back[2]).toMatchObject({ ref: second.id, state: "done", amount: "70.00" });
  expect(paypal.balance()[capture]).toBe(0);
  paypal.may.disputes = false;
  expect((await provider.read(reference)).taken_back).toHaveLength(1);
  paypal.may.disputes = true;
});

test("a dispute that ends in a refund takes the money once", async () => {
  const { reference, capture } = await paid("30.00");
  paypal.dispute(capture);
  paypal.refundInDashboard(capture, "30.00");
  const read = await provider.read(reference);
  expect(read.taken_back.map(({ kind, state }) => [kind, state])).toEqual([
    ["refund", "done"],
    ["dispute", "undone"],
  ]);
  expect(held(read)).toBe(0);
});

test("opening twice opens one page", async () => {
  const payment = wanted();
  const first = await provider.open(payment);
  const second = await provider.open(payment);
  expect(second.session_id).toBe(first.session_id);
  await expect(provider.open({ ...payment, amount: "1.00" })).rejects.toEqual(refusal("refused"));
});

test("a page that PayPal has forgotten has expired, unless it is new or its money was taken", async () => {
  const old = `${(Date.now() - 4 * 3_600_000)
    .toString(16)
    .padStart(12, "0")
    .replace(/^(.{8})/, "$1-")}-7abc-8def-0123456789ab`;
  const young = old.replace(
    /^.{13}/,
    Date.now()
      .toString(16)
      .padStart(12, "0")
      .replace(/^(.{8})/, "$1-"),
  );
  const read = (id: string) => provider.read({ id, session_id: "5O190127TN364715T", payment_id: null });
  expect(await read(old)).toMatchObject({ id: old, state: "cancelled", session_id: "5O190127TN364715T" });
  await expect(read(young)).rejects.toEqual(refusal("unknown"));
  await expect(read(randomUUID())).rejects.toEqual(refusal("unknown"));
  await expect(provider.read({ id: old, session_id: null, payment_id: "5O190127TN364715T" })).rejects.toEqual(
    refusal("unknown"),
  );

  const { reference, capture, order } = await paid("9.00");
  const refund_id = randomUUID();
  await provider.refund(reference, { refund_id, amount: "2.00" });
  paypal.forget(order);
  expect(await provider.read(reference)).toMatchObject({
    id: reference.id,
    session_id: order,
    payment_id: capture,
    state: "settled",
    taken_back: [{ amount: "2.00", ours: refund_id }],
  });
});

test("lists what has happened, window by window and page by page, the oldest first", async () => {
  const at = (days: number) => {
    paypal.now = () => Date.now() - days * DAY_MS;
  };
  paypal.rows.length = 0;
  paypal.largestPage = 2;
  at(170);
  const before = await paid("100.00");
  const older: Awaited<ReturnType<typeof paid>>[] = [];
  for (const days of [70, 69, 68]) {
    at(days);
    older.push(await paid(`${days}.00`));
  }
  at(40);
  paypal.refundInDashboard(older[1]?.capture ?? "", "0.50");
  at(1);
  const young = await paid("4.00");
  paypal.now = Date.now;
  paypal.refundInDashboard(before.capture, "7.00");
  // Money sent by hand, spent, and drawn to the bank.
  const other = { at: new Date(Date.now() - DAY_MS).toISOString(), pence: 500 };
  paypal.rows.push(
    { ...other, id: "1SENTBYHAND000000", code: "T0000" },
    { ...other, id: "1SPENT00000000000", code: "T0000", pence: -500 },
    { ...other, id: "1DRAWN00000000000", code: "T0400", pence: -500 },
  );
  const since = async (days: number) => {
    const found: ProviderPayment[] = [];
    for await (const payment of provider.list(new Date(Date.now() - days * DAY_MS).toISOString()))
      found.push(payment);
    return found;
  };
  const all = await since(75);
  expect(all.map(({ payment_id }) => payment_id)).toEqual(
    [...older, young, before].map(({ capture }) => capture),
  );
  expect(all.map(({ id }) => id)).toEqual([...older, young, before].map(({ reference }) => reference.id));
  for (const payment of all) expect(held(payment)).toBe(paypal.balance()[payment.payment_id ?? ""]);
  // What a search did not find yet when it was asked last is found by the next.
  expect((await since(0.5)).map(({ payment_id }) => payment_id)).toEqual([before.capture]);
  expect((await since(0.95)).map(({ payment_id }) => payment_id)).toEqual([young.capture, before.capture]);
  // Longer ago than PayPal knows.
  expect(await since(2000)).toHaveLength(5);
  expect(await since(-1)).toHaveLength(0);
  paypal.largestPage = 500;
  paypal.may.search = false;
  await expect(since(1)).rejects.toEqual(refusal("keys", /“Transaction search”/));
  paypal.may.search = true;
});

test("a token that has lapsed or is refused is asked for again, once", async () => {
  const tokens = () => paypal.asked.filter((what) => what.endsWith("/token")).length;
  const reference = await opened();
  paypal.asked.length = 0;
  paypal.revokeTokens();
  expect((await provider.read(reference)).state).toBe("begun");
  expect(tokens()).toBe(1);
  paypal.failures.push(
    { failure: { status: 401 }, on: /orders/ },
    { failure: { status: 401 }, on: /orders/ },
  );
  await expect(provider.read(reference)).rejects.toEqual(refusal("keys"));
  expect(tokens()).toBe(2);

  // A token with no time left is refused by the library itself.
  paypal.revokeTokens();
  paypal.tokenSeconds = 1;
  expect((await provider.read(reference)).state).toBe("begun");
  paypal.tokenSeconds = 32_400;
  paypal.revokeTokens();
  expect((await provider.read(reference)).state).toBe("begun");
});

test("a token that could not be fetched is fetched by the next who asks", async () => {
  const reference = await opened();
  paypal.revokeTokens();
  for (let times = 0; times < 3; times++) paypal.failures.push({ failure: { status: 503 }, on: /token$/ });
  await expect(provider.read(reference)).rejects.toEqual(refusal("later"));
  expect((await provider.read(reference)).state).toBe("begun");
});

test("each kind of failure is told apart, and nothing secret is told", async () => {
  const reference = await opened();
  const failing = async (failure: PaypalServer["failures"][number], times = 1) => {
    forgetTrouble("paypal");
    for (let time = 0; time < times; time++) paypal.failures.push(failure);
    const error: unknown = await provider.read(reference).catch((thrown: unknown) => thrown);
    const left = paypal.failures.splice(0).length;
    return [error, left] as const;
  };
  const asText = (error: unknown) => JSON.stringify(error, Object.getOwnPropertyNames(error));
  // Twice more for a broken line or a fault of theirs.
  for (const failure of [
    "hang up",
    { status: 500 },
    { status: 503, headers: { "retry-after": "0" } },
  ] as const) {
    expect((await failing(failure, 2))[0]).toMatchObject({ state: "begun" });
    expect(await failing(failure, 4)).toEqual([refusal("later"), 1]);
  }
  expect(await failing({ status: 503, headers: { "retry-after": "120" } }, 2)).toEqual([refusal("later"), 1]);
  for (const failure of ["garbage", { status: 429 }] as const)
    expect(await failing(failure, 2)).toEqual([refusal("later"), 1]);
  expect(await failing({ status: 403, body: `{"name":"NOT_AUTHORIZED","debug_id":"abc"}` }, 2)).toEqual([
    refusal("keys", /NOT_AUTHORIZED, debug id abc/),
    1,
  ]);
  const odd = `{"status":"CREATED","purchase_units":[{"amount":{"currency_code":"GBP","value":"1,00"}}]}`;
  expect(await failing({ status: 200, body: odd })).toEqual([refusal("later"), 0]);
  const [refused] = await failing({
    status: 422,
    body: `{"name":"UNPROCESSABLE_ENTITY","message":"for payer@example.com","details":[{"issue":"PAYEE_ACCOUNT_RESTRICTED","value":"payer@example.com"}]}`,
  });
  expect(refused).toEqual(refusal("refused", /restricted/));
  expect(asText(refused)).not.toMatch(/payer@|Bearer|A21AA/);
  expect(asText((await failing("hang up", 3))[0])).not.toMatch(/Bearer|A21AA/);

  const { asProviderError } = await import("@/lib/integrations/paypal/paypal-errors");
  expect(
    asProviderError(Object.assign(new Error("timeout of 10000ms exceeded"), { code: "ECONNABORTED" })),
  ).toEqual(refusal("later", /did not answer in time/));
  expect(asProviderError(Object.assign(new Error("reset"), { code: "ECONNRESET" }))).toEqual(
    refusal("later", /could not be reached/),
  );
  const wrong = paypalProvider({ ...keys, client_secret: "another" });
  const error: unknown = await wrong.test().catch((thrown: unknown) => thrown);
  expect(error).toEqual(refusal("keys", /invalid_client/));
  expect(asText(error)).not.toMatch(/Basic|another/);
});

test("tells whose keys they are", async () => {
  expect(await provider.test()).toEqual({ name: `PayPal app …${keys.client_id.slice(-4)}`, live: false });
  expect(await paypalProvider({ ...keys, live: true }).test()).toMatchObject({ live: true });
});

test("an answer that was lost is asked for again and nothing happens twice", async () => {
  paypal.failures.push({ failure: "swallow", on: /orders$/ });
  const count = paypal.orders.size;
  const reference = await opened("21.00");
  expect(paypal.orders.size).toBe(count + 1);
  paypal.approve(reference.session_id);
  paypal.failures.push({ failure: "swallow", on: /capture$/ });
  const { payment_id } = await provider.read(reference);
  paypal.failures.push({ failure: "swallow", on: /refund$/ });
  await provider.refund({ ...reference, payment_id }, { refund_id: randomUUID(), amount: "1.00" });
  expect(paypal.balance()[payment_id ?? ""]).toBe(2000);
});

test("webhooks: made, made anew, deleted", async () => {
  const url = "https://garage.example/api/webhooks/paypal";
  const { webhook_id } = await webhook.createPaypalWebhook(keys, url);
  expect(paypal.webhooks.get(webhook_id)?.event_types.map(({ name }) => name)).toContain(
    "PAYMENT.CAPTURE.COMPLETED",
  );
  expect(paypal.webhooks.get(webhook_id)?.event_types.map(({ name }) => name)).not.toContain(
    "BILLING.PLAN.CREATED",
  );
  const again = await webhook.createPaypalWebhook(keys, url);
  expect([...paypal.webhooks.keys()]).toEqual([again.webhook_id]);
  await webhook.deletePaypalWebhook(keys, again.webhook_id);
  await webhook.deletePaypalWebhook(keys, again.webhook_id);
  expect(paypal.webhooks.size).toBe(0);
  await expect(webhook.createPaypalWebhook(keys, "http://garage.example/x")).rejects.toEqual(
    refusal("refused"),
  );
});

test("events tell what they are about, and a forged one tells nothing", async () => {
  const { webhook_id } = await webhook.createPaypalWebhook(keys, `https://garage.example/${randomUUID()}`);
  paypal.events.length = 0;
  const { reference, capture, order } = await paid();
  const refund_id = randomUUID();
  await provider.refund(reference, { refund_id, amount: "1.00" });
  paypal.failRefund([...paypal.refunds.keys()].at(-1) ?? "");
  paypal.closeDispute(paypal.dispute(capture).id, true);
  const verify = async (request: Request, id = webhook_id) =>
    webhook.verifyPaypalEvent(await request.text(), request.headers, { webhook_id: id }, keys);
  const about = [];
  for (const event of paypal.events) {
    const verified = await verify(paypal.request(event));
    expect(verified).toMatchObject({ event_id: event.id, type: event.event_type });
    about.push([verified?.type, verified?.about]);
  }
  const { id } = reference;
  expect(about).toEqual([
    ["CHECKOUT.ORDER.APPROVED", { id, session_id: order }],
    ["PAYMENT.CAPTURE.COMPLETED", { id, session_id: order, payment_id: capture }],
    ["PAYMENT.CAPTURE.REFUNDED", { payment_id: capture }],
    ["PAYMENT.REFUND.FAILED", { payment_id: capture }],
    ["CUSTOMER.DISPUTE.CREATED", { id, payment_id: capture }],
    ["CUSTOMER.DISPUTE.RESOLVED", { id, payment_id: capture }],
  ]);

  const [event] = paypal.events;
  if (!event) throw new Error("Nothing has happened");
  const signed = paypal.request(event);
  const raw = await signed.text();
  const forged = async (text: string, change: Record<string, string | null> = {}) => {
    const headers = new Headers(signed.headers);
    for (const [name, value] of Object.entries(change))
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    return webhook.verifyPaypalEvent(text, headers, { webhook_id }, keys);
  };
  expect(await forged(raw)).toMatchObject({ event_id: event.id });
  expect(await forged(raw.replace("54.85", "99.85"))).toBeNull();
  expect(await forged(JSON.stringify(JSON.parse(raw)))).toBeNull();
  expect(await forged(raw, { "paypal-transmission-sig": "c2lnbmVk" })).toBeNull();
  expect(await forged(raw, { "paypal-cert-url": "nonsense" })).toBeNull();
  expect(await verify(paypal.request(event), "ANOTHER1")).toBeNull();
  // What cannot be an event is not even asked about, least of all what would reach out of its place in the question.
  paypal.asked.length = 0;
  expect(await forged("")).toBeNull();
  expect(await forged("[]")).toBeNull();
  expect(await forged(`${raw},"webhook_id":"ANOTHER1"`)).toBeNull();
  expect(await forged(raw, { "paypal-transmission-sig": null })).toBeNull();
  expect(paypal.asked).toEqual([]);
  for (let times = 0; times < 3; times++) paypal.failures.push("hang up");
  await expect(forged(raw)).rejects.toEqual(refusal("later"));
});

test("the stand-in is as strict as PayPal", async () => {
  const token = await fetch(`${paypal.base}/v1/oauth2/token`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${keys.client_id}:${keys.client_secret}`)}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  const { access_token } = await token.json();
  const ask = async (path: string, body: string | undefined, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${paypal.base}${path}`, {
      method: "POST",
      body,
      headers: { authorization: `Bearer ${access_token}`, "content-type": "application/json", ...headers },
    });
    const { id, name, details } = await answer.json();
    return { status: answer.status, id, name, issue: details?.[0]?.issue, field: details?.[0]?.field };
  };
  const context = { return_url: "https://a.example", cancel_url: "https://a.example" };
  const order = (unit: object) =>
    JSON.stringify({
      intent: "CAPTURE",
      purchase_units: [{ amount: { currency_code: "GBP", value: "1.00" }, ...unit }],
      payment_source: { paypal: { experience_context: context } },
    });
  const orders = "/v2/checkout/orders";
  const key = () => ({ "paypal-request-id": randomUUID() });
  expect(await ask(orders, order({}), { ...key(), "content-type": "text/plain" })).toMatchObject({
    status: 415,
  });
  expect(await ask(orders, order({}), { ...key(), authorization: "Bearer x" })).toMatchObject({
    status: 401,
  });
  expect(await ask(orders, order({}))).toMatchObject({ status: 400 });
  expect(await ask(orders, "{", key())).toMatchObject({ status: 400 });
  for (const unit of [
    { vat: "1" },
    { custom_id: "x".repeat(128) },
    { amount: { currency_code: "GBP", value: 1 } },
  ])
    expect(await ask(orders, order(unit), key())).toMatchObject({ status: 400, name: "INVALID_REQUEST" });
  for (const value of ["1", "1.0", "1,00", "0.00"])
    expect(await ask(orders, order({ amount: { currency_code: "GBP", value } }), key())).toMatchObject({
      field: "/purchase_units/0/amount/value",
    });
  const made = await ask(orders, order({ invoice_id: "SI1" }), key());
  const capture = `${orders}/${made.id}/capture`;
  expect(await ask(capture, undefined, { "content-type": "" })).toMatchObject({ status: 415 });
  expect(await ask(capture, "{}")).toMatchObject({ status: 422, issue: "ORDER_NOT_APPROVED" });
  paypal.approve(made.id);
  const same = key();
  expect(await ask(capture, "{}", same)).toMatchObject({ status: 201 });
  expect(await ask(capture, "{}", same)).toMatchObject({ status: 200, id: made.id });
  expect(await ask(capture, "{}")).toMatchObject({ status: 422, issue: "ORDER_ALREADY_CAPTURED" });
  expect(await ask(orders, order({ invoice_id: "SI1" }), key())).toMatchObject({
    issue: "DUPLICATE_INVOICE_ID",
  });
});
