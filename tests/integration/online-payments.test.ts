import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import type { ProviderPayment, TakenBack } from "@/lib/integrations/payment-provider";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { record } from "@/lib/payments/commands/follow-payment";
import { makePaymentLink, revokePaymentLink } from "@/lib/payments/commands/links";
import { paymentOfLink, readPayPage } from "@/lib/payments/commands/open-pay-page";
import { payByLink } from "@/lib/payments/commands/pay-by-link";
import { payInSandbox } from "@/lib/payments/commands/pay-in-sandbox";
import { followOpen } from "@/lib/payments/commands/reconcile";
import { refundOnlineNow } from "@/lib/payments/commands/refund-now";
import { databaseNow, findPayment } from "@/lib/payments/internal/find-payment";
import { refundToSend } from "@/lib/payments/jobs/kinds";
import { refundReceipt } from "@/lib/receipts/commands/refund-receipt";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { outOfBalance, overdrawnReceipts, ownDocument } from "../support/ledger";
import { aRow } from "../support/rows";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "ga4-payments-"));
const { url } = await testDatabase();
const receptionist = as("receptionist");
const manager = as("manager");
let customer = "";
let invoice = "";

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of these tests, long enough for them";
  await startJobs(url, [{ ...refundToSend, handle: async () => {} }]);
  await sql()`insert into settings (key, value) values ('demo', '{}')`;
});
afterAll(stopJobs);

beforeEach(async () => {
  customer = await aRow("customers", { surname: "Payer", email: "payer@garage.test" });
  invoice = await ownDocument({ customer_id: customer, total_gross: "120.00" });
});

const token = async (of: { document_id: string } | { customer_id: string } = { document_id: invoice }) =>
  (await run(makePaymentLink, receptionist, of)).path.replace("/pay/", "");

const begin = (secret: string, amount: string) =>
  payByLink(secret, { provider: "sandbox", amount, origin: "http://localhost:3000", ip: undefined });

/** Pays in the sandbox, and comes back as a customer does; returns what they are told. */
async function pay(secret: string, amount: string, way = "card") {
  const id = await begin(secret, amount);
  await payInSandbox(`sandbox_${id}`, way);
  const page = await readPayPage(secret);
  return page && (await paymentOfLink(page, id, { ask: true }));
}

const moneyOf = async (id = invoice) => {
  const [row] = await sql()`select status, received, balance from documents where id = ${id}`;
  return row;
};

const receiptsOf = async () => [
  ...(await sql()<{ amount: string; method: string; on_account: boolean }[]>`
    select amount, method, document_id is null as on_account from receipts
    where (document_id = ${invoice} or customer_id = ${customer}) and deleted_at is null order by id`),
];

/** What a provider would say of a payment of ours. */
const told = (id: string, more: Partial<ProviderPayment> = {}): ProviderPayment => ({
  id,
  session_id: `sandbox_${id}`,
  payment_id: `pay_${id}`,
  state: "settled",
  amount: "120.00",
  currency: "GBP",
  fee: "1.88",
  way: "card",
  way_detail: "Visa •••• 4242",
  problem: null,
  paid_at: new Date().toISOString(),
  taken_back: [],
  ...more,
});

async function tell(id: string, more: Partial<ProviderPayment> = {}) {
  const payment = await findPayment(id);
  if (!payment) throw new Error("There is no such payment");
  return record(payment, told(id, more), await databaseNow());
}

const back = (kind: TakenBack["kind"], amount: string, more: Partial<TakenBack> = {}): TakenBack => ({
  ref: `${kind}_${randomUUID()}`,
  kind,
  amount,
  state: "done",
  ours: null,
  reason: null,
  ...more,
});

const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => error,
  );

describe("by a link", () => {
  test("a page that is still open is closed once the invoice is paid, by another page or by cash at the till", async () => {
    const secret = await token();
    const open = await begin(secret, "50.00");
    await pay(secret, "120.00");
    expect(await findPayment(open)).toMatchObject({ state: "cancelled" });
    const other = await ownDocument({ customer_id: customer, total_gross: "80.00" });
    const left = await begin(await token({ document_id: other }), "80.00");
    await followOpen();
    expect(await findPayment(left)).toMatchObject({ state: "begun" });
    await run(takePayment, receptionist, {
      ...{ document_id: other, payment_key: randomUUID(), tenders: [{ method: "cash", amount: "80.00" }] },
    });
    await followOpen();
    expect(await findPayment(left)).toMatchObject({ state: "cancelled" });
  });

  test("half, then the rest: each is a receipt once it is sure, and coming back again books nothing more", async () => {
    const secret = await token();
    expect(await pay(secret, "60.00")).toMatchObject({ state: "settled", amount: "60.00" });
    expect(await moneyOf()).toEqual({ status: "part_paid", received: "60.00", balance: "60.00" });
    const again = await begin(secret, "60.00");
    await payInSandbox(`sandbox_${again}`, "bank");
    const page = await readPayPage(secret);
    if (!page) throw new Error("The link opens nothing");
    await Promise.all(Array.from({ length: 6 }, () => paymentOfLink(page, again, { ask: true })));
    expect(await moneyOf()).toEqual({ status: "paid", received: "120.00", balance: "0.00" });
    expect(await readPayPage(secret)).toMatchObject({ open: "0.00", due: "0.00" });
    expect((await receiptsOf()).map(({ amount }) => amount)).toEqual(["60.00", "60.00"]);
  });

  test("by Bacs the money is on its way first: no receipt, and nobody pays it a second time", async () => {
    const secret = await token();
    expect(await pay(secret, "120.00", "bacs")).toMatchObject({ state: "pending" });
    expect(await receiptsOf()).toEqual([]);
    expect(await readPayPage(secret)).toMatchObject({ open: "0.00", on_its_way: "120.00" });
    expect(await failure(begin(secret, "1.00"))).toMatchObject({ code: "VALIDATION_ERROR" });
    await sql()`update payment_sandbox set paid_at = now() - interval '1 hour' where amount = '120.00'`;
    const [row] = await sql()<
      { id: string }[]
    >`select id from online_payments where document_id = ${invoice}`;
    const page = await readPayPage(secret);
    await sql()`update online_payments set asked_at = null where document_id = ${invoice}`;
    expect(page && (await paymentOfLink(page, row?.id, { ask: true }))).toMatchObject({ state: "settled" });
    expect(await moneyOf()).toMatchObject({ status: "paid" });
  });

  test("declined or given up takes nothing, and the same page is open still", async () => {
    const secret = await token();
    expect(await pay(secret, "120.00", "decline")).toMatchObject({
      state: "begun",
      problem: "The card was declined",
    });
    expect(await receiptsOf()).toEqual([]);
    const first = await begin(secret, "120.00");
    expect(await begin(secret, "120.00")).toBe(first);
    await sql()`update online_payments set asked_at = null where id = ${first}`;
    expect(await pay(secret, "120.00")).toMatchObject({ state: "settled" });
  });

  test("two browsers pay at once: the second payment is money on account", async () => {
    const secret = await token();
    const [one, two] = [await begin(secret, "120.00"), await begin(secret, "119.00")];
    await payInSandbox(`sandbox_${one}`, "card");
    await payInSandbox(`sandbox_${two}`, "card");
    await Promise.all([tell(one), tell(two, { amount: "119.00" })]);
    expect(await moneyOf()).toMatchObject({ status: "paid", balance: "0.00" });
    const booked = await receiptsOf();
    expect(booked.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(239);
    expect(booked.some(({ on_account }) => on_account)).toBe(true);
  });

  test("paid in cash meanwhile, or not owed any more: the money goes on the account", async () => {
    const id = await begin(await token(), "120.00");
    const cash = { document_id: invoice, tenders: [{ method: "cash" as const, amount: "100.00" }] };
    await run(takePayment, receptionist, { ...cash, payment_key: randomUUID() });
    await tell(id);
    expect(await moneyOf()).toMatchObject({ status: "paid", received: "120.00" });
    expect((await receiptsOf()).map(({ amount, on_account }) => [amount, on_account])).toEqual([
      ["100.00", false],
      ["20.00", false],
      ["100.00", true],
    ]);
  });

  test("what a customer owes is paid the longest due first", async () => {
    const older = await ownDocument({ customer_id: customer, total_gross: "50.00", due_date: "2026-01-01" });
    const secret = await token({ customer_id: customer });
    expect(await readPayPage(secret)).toMatchObject({ due: "170.00" });
    await pay(secret, "80.00");
    expect(await moneyOf(older)).toMatchObject({ status: "paid" });
    expect(await moneyOf()).toMatchObject({ received: "30.00", balance: "90.00" });
  });

  test.each([
    ["0.29", "amount"],
    ["120.01", "amount"],
    ["0.00", "amount"],
  ])("an amount of %s is refused at its field", async (amount, field) => {
    expect(await failure(begin(await token(), amount))).toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field }],
    });
  });

  test("a link that was closed opens nothing, the next one is another, and no other secret opens it", async () => {
    const secret = await token();
    const [link] = await sql()<{ id: string; token_hash: string }[]>`
      select id, token_hash from payment_links where document_id = ${invoice}`;
    expect(link?.token_hash).not.toContain(secret);
    await run(revokePaymentLink, receptionist, { id: link?.id ?? "" });
    expect(await readPayPage(secret)).toBeNull();
    expect(await failure(begin(secret, "120.00"))).toMatchObject({ code: "NOT_FOUND" });
    const next = await token();
    expect(next).not.toBe(secret);
    expect(await readPayPage(next)).toMatchObject({ due: "120.00" });
    for (const wrong of ["", "x", `${next}x`, next.slice(1), next.toLowerCase(), link?.token_hash ?? ""])
      expect(await readPayPage(wrong)).toBeNull();
  });

  test("a payment of another link is not shown", async () => {
    const id = await begin(await token(), "120.00");
    const other = await ownDocument({ customer_id: customer, total_gross: "9.00" });
    const page = await readPayPage(await token({ document_id: other }));
    expect(page && (await paymentOfLink(page, id))).toBeNull();
  });
});

describe("what the provider says later", () => {
  test("an answer to an earlier question changes nothing", async () => {
    const id = await begin(await token(), "120.00");
    const payment = await findPayment(id);
    await tell(id);
    const [early] = await sql()<{ at: string }[]>`
      select to_json(asked_at - interval '1 microsecond') #>> '{}' as at from online_payments where id = ${id}`;
    if (payment) await record(payment, told(id, { state: "begun", payment_id: null }), early?.at ?? "");
    expect(await findPayment(id)).toMatchObject({ state: "settled" });
    expect(await moneyOf()).toMatchObject({ status: "paid" });
  });

  test("settled can become failed: an entry takes it back, nothing is deleted, and it is owed again", async () => {
    const id = await begin(await token(), "120.00");
    await tell(id);
    await tell(id, { state: "failed", problem: "insufficient_funds" });
    expect(await moneyOf()).toEqual({ status: "issued", received: "0.00", balance: "120.00" });
    expect((await receiptsOf()).map(({ amount }) => amount)).toEqual(["120.00", "-120.00"]);
  });

  test("a refund in the provider's dashboard is mirrored once; a failed one comes back", async () => {
    const id = await begin(await token(), "120.00");
    const refund = back("refund", "20.00");
    await tell(id, { taken_back: [refund] });
    await tell(id, { taken_back: [refund] });
    expect(await moneyOf()).toMatchObject({ received: "100.00", balance: "20.00" });
    await tell(id, { taken_back: [{ ...refund, state: "undone" }] });
    expect(await moneyOf()).toMatchObject({ received: "120.00", balance: "0.00" });
    expect((await receiptsOf()).map(({ amount }) => amount)).toEqual(["120.00", "-20.00", "20.00"]);
  });

  test("a dispute takes the money until it is won", async () => {
    const id = await begin(await token(), "120.00");
    const dispute = back("dispute", "120.00", { state: "pending", reason: "fraudulent" });
    await tell(id, { taken_back: [dispute] });
    expect(await moneyOf()).toMatchObject({ status: "issued", balance: "120.00" });
    await tell(id, { taken_back: [{ ...dispute, state: "undone" }] });
    expect(await moneyOf()).toMatchObject({ status: "paid" });
  });

  test("what comes back is booked before what goes, in whichever order both are told", async () => {
    const id = await begin(await token(), "120.00");
    const dispute = back("dispute", "120.00", { state: "pending", reason: "fraudulent" });
    const refund = back("refund", "120.00");
    const gone = back("dispute", "120.00", { state: "pending", reason: "fraudulent" });
    await tell(id, { taken_back: [dispute] });
    await tell(id, { taken_back: [refund, { ...dispute, state: "undone" }] });
    await tell(id, { taken_back: [gone, { ...refund, state: "undone" }, { ...dispute, state: "undone" }] });
    expect(await moneyOf()).toMatchObject({ received: "0.00", balance: "120.00" });
    const refs = [dispute, refund, gone].map(({ ref }) => ref);
    expect([...(await sql()`select ref, kind from payment_findings where ref in ${sql()(refs)}`)]).toEqual(
      [],
    );
  });

  test("another currency is not booked but shown", async () => {
    const id = await begin(await token(), "120.00");
    await tell(id, { currency: "EUR" });
    expect(await receiptsOf()).toEqual([]);
    const findings = await sql()`select kind from payment_findings where ref = ${`pay_${id}`}`;
    expect([...findings]).toEqual([{ kind: "currency" }]);
  });

  test("refunded from here, it goes back through the provider, at most what is left, and once", async () => {
    const secret = await token();
    const job = await ownDocument({
      type: "job_sheet",
      status: "open",
      issued_date: null,
      customer_id: customer,
      total_gross: "90.00",
    });
    await pay(await token({ document_id: job }), "50.00");
    const [receipt] = await sql()<{ id: string }[]>`select id from receipts where document_id = ${job}`;
    const input = { id: receipt?.id ?? "", amount: "30.00", payment_key: randomUUID() };
    expect(await failure(run(refundReceipt, manager, input))).toMatchObject({ code: "CONFLICT" });
    expect(await refundOnlineNow.execute(manager, { ...input, owed_again: false })).toMatchObject({
      state: "done",
    });
    expect(await refundOnlineNow.execute(manager, { ...input, owed_again: false })).toMatchObject({
      state: "done",
    });
    expect(await moneyOf(job)).toMatchObject({ received: "20.00" });
    const over = { ...input, amount: "20.01", payment_key: randomUUID(), owed_again: false };
    expect(await failure(refundOnlineNow.execute(manager, over))).toMatchObject({ code: "VALIDATION_ERROR" });
    expect(await readPayPage(secret)).toMatchObject({ due: "120.00" });
  });

  test("every document is in balance, and no receipt gave back more than came", async () => {
    expect(await outOfBalance()).toEqual([]);
    expect(await overdrawnReceipts()).toEqual([]);
  });
});
