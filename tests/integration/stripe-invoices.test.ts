import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { commands, run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ROLES } from "@/lib/core/permissions";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { changeAccount } from "@/lib/payments/commands/accounts";
import { receiveEvent } from "@/lib/payments/commands/receive-event";
import { reconcileAll } from "@/lib/payments/commands/reconcile";
import { workOnEvents } from "@/lib/payments/commands/record-event";
import { eventsToWork, refundToSend } from "@/lib/payments/jobs/kinds";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { billInvoice, billInvoiceNow } from "@/lib/stripe-invoices/commands/bill-invoice";
import { carryOn } from "@/lib/stripe-invoices/commands/carry-on";
import { keepAllInStep } from "@/lib/stripe-invoices/commands/keep-all-in-step";
import { remindOfBill, withdrawBill } from "@/lib/stripe-invoices/commands/withdraw-bill";
import { billToCarryOn } from "@/lib/stripe-invoices/jobs/kinds";
import { stripeBillsFor } from "@/lib/stripe-invoices/queries/bill-of-document";
import { as } from "../support/actors";
import { connectStandIn } from "../support/connected-stripe";
import { testDatabase } from "../support/database";
import { ownDocument } from "../support/ledger";
import { aRow } from "../support/rows";
import { invoicingOf } from "../support/stripe-invoices-held";
import { type StripeFailure, StripeServer } from "../support/stripe-server";

const stripe = new StripeServer();
const at = invoicingOf(stripe);
Object.assign(process.env, {
  DATA_DIR: mkdtempSync(join(tmpdir(), "ga4-stripe-invoices-")),
  AUTH_SECRET: "a secret of these tests, long enough for them",
  STRIPE_API_BASE: await stripe.start(),
});
const { url } = await testDatabase();
const manager = as("manager");
let customer_id = "";
let invoice = "";
let number = "";

beforeAll(async () => {
  const kinds = [refundToSend, eventsToWork, billToCarryOn];
  await startJobs(url, [
    ...kinds.map((kind) => ({ ...kind, handle: async () => {} })),
    { name: "saved_cards.mirror", data: billToCarryOn.data, handle: async () => {} },
  ]);
  await connectStandIn(stripe);
});
afterAll(async () => {
  await stopJobs();
  await stripe.stop();
});
beforeEach(async () => {
  customer_id = await aRow("customers", { surname: "Fleet", email: "accounts@example.com" });
  invoice = await ownDocument({ customer_id, total_gross: "120.00" });
  const [row] = await sql()<{ number: string }[]>`select number from documents where id = ${invoice}`;
  number = row?.number ?? "";
});
afterEach(() => {
  stripe.failures.length = 0;
  expect(stripe.faults).toEqual([]);
});

const bill = () => billInvoiceNow.execute(manager, { document_id: invoice });
const there = () => at.numbered(number);
const ref = () => there()[0]?.id ?? "";
const moneyOf = async () => {
  const [row] = await sql()`select status, received, balance from documents where id = ${invoice}`;
  return row;
};
const billOf = async () => {
  const [row] =
    await sql()`select * from stripe_invoices where document_id = ${invoice} order by id desc limit 1`;
  return row;
};
const paymentOf = async () => {
  const [row] =
    await sql()`select * from online_payments where document_id = ${invoice} order by id desc limit 1`;
  return row;
};
const receipts = async () => {
  const rows = await sql()`select amount from receipts where document_id = ${invoice} order by id`;
  return rows.map(({ amount }) => amount);
};
const cash = (amount: string) =>
  run(takePayment, manager, {
    document_id: invoice,
    tenders: [{ method: "cash", amount }],
    payment_key: randomUUID(),
  });
const words = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => error.message,
  );
const tellAll = async () => {
  for (const event of stripe.events.splice(0)) await receiveEvent("stripe", stripe.request(event));
  await workOnEvents();
};

describe("billing", () => {
  test("Stripe sends one invoice with our number, for what is owed, and it is no VAT invoice", async () => {
    await cash("20.00");
    const saved = await bill();
    expect(saved).toMatchObject({ state: "open", amount: "100.00", open: "100.00" });
    expect(there()).toMatchObject([
      { number, status: "open", amount_remaining: 10_000, metadata: { document_id: invoice } },
    ]);
    expect(there()[0]?.footer).toContain("no VAT invoice");
    expect(at.sent).toContain(ref());
    expect(await paymentOf()).toMatchObject({ by: "invoice", state: "begun", session_id: ref() });
    expect(await words(bill())).toBe("It is billed through Stripe already");
  });

  test("paid there by card, it is one receipt, whoever tells of it and how often", async () => {
    await bill();
    at.pay(ref(), { way: "card" });
    await tellAll();
    expect(await moneyOf()).toMatchObject({ status: "paid", received: "120.00" });
    await carryOn((await billOf())?.id);
    await reconcileAll();
    await keepAllInStep();
    expect(await receipts()).toEqual(["120.00"]);
    expect(await billOf()).toMatchObject({ state: "paid", open: "0.00" });
    expect(await paymentOf()).toMatchObject({ state: "settled", way: "card", fee: "2.00" });
    expect(await sql()`select text from payment_findings where settled_at is null`).toEqual([]);
  });

  test("without any event the comparison finds it by its payment alone", async () => {
    await bill();
    at.pay(ref(), { way: "card" });
    await sql()`update online_payments set payment_id = null where document_id = ${invoice}`;
    await reconcileAll();
    expect(await receipts()).toEqual(["120.00"]);
  });

  test("a declined card leaves it open; Bacs is on its way, and nothing is lowered meanwhile", async () => {
    await bill();
    at.pay(ref(), { way: "card", decline: true });
    await tellAll();
    expect(await paymentOf()).toMatchObject({ state: "begun", problem: "Your card was declined." });
    at.pay(ref(), { way: "bacs_debit" });
    await tellAll();
    expect(await paymentOf()).toMatchObject({ state: "pending" });
    await cash("120.00");
    await keepAllInStep();
    expect(there()[0]).toMatchObject({ status: "open", amount_remaining: 12_000 });
    at.settle(ref());
    await tellAll();
    // Paid twice: the second is money on account.
    expect(await moneyOf()).toMatchObject({ status: "paid", balance: "0.00" });
    expect(await paymentOf()).toMatchObject({ state: "settled" });
    const all =
      await sql()`select amount, document_id from receipts where customer_id = ${customer_id} or document_id = ${invoice}`;
    expect(all.map((one) => [one.amount, one.document_id === null])).toEqual([
      ["120.00", false],
      ["120.00", true],
    ]);
  });

  test("what cannot be billed is refused in words", async () => {
    const of = (document_id: string) => words(billInvoiceNow.execute(manager, { document_id }));
    expect(await of(await ownDocument({ customer_id, type: "credit_note", total_gross: "10.00" }))).toMatch(
      /credit note asks for no money/,
    );
    const unknown = await aRow("customers", { surname: "Silent" });
    expect(await of(await ownDocument({ customer_id: unknown, total_gross: "10.00" }))).toMatch(/no e-mail/);
    await cash("120.00");
    expect(await of(invoice)).toBe("Nothing is owed on it any more");
    const draft = await ownDocument({
      customer_id,
      total_gross: "10.00",
      number: null,
      status: "draft",
      issued_date: null,
    });
    expect(await of(draft)).toMatch(/Only an issued invoice/);
  });

  test("where Stripe is not offered, it is refused in words", async () => {
    const [account] = await sql()`select id, version from payment_accounts where provider = 'stripe'`;
    const change = (active: boolean, version: number) =>
      run(changeAccount, as("admin"), { id: account?.id, version, active });
    await change(false, account?.version);
    expect(await words(bill())).toMatch(/No account at Stripe is connected/);
    expect((await stripeBillsFor(manager, invoice)).offer).toBeNull();
    await change(true, account?.version + 1);
    expect((await stripeBillsFor(manager, invoice)).offer).toMatchObject({
      live: false,
      amount: "120.00",
      email: "accounts@example.com",
      problem: null,
    });
  });
});

describe("kept in step", () => {
  test("part paid here, Stripe asks for the rest, and the customer pays just that", async () => {
    await bill();
    await cash("70.00");
    await keepAllInStep();
    expect(there()[0]).toMatchObject({ status: "open", amount_remaining: 5000 });
    expect(await billOf()).toMatchObject({ state: "open", open: "50.00", problem: null });
    at.pay(ref(), { way: "card" });
    await tellAll();
    expect(await receipts()).toEqual(["70.00", "50.00"]);
    expect(await paymentOf()).toMatchObject({ state: "settled", amount: "50.00" });
    expect(await sql()`select text from payment_findings where settled_at is null`).toEqual([]);
  });

  test("paid in full here, it is closed at Stripe as paid", async () => {
    await bill();
    await cash("120.00");
    await keepAllInStep();
    expect(there()[0]?.status).toBe("paid");
    expect(await billOf()).toMatchObject({ state: "settled", open: "0.00" });
    expect(await paymentOf()).toMatchObject({ state: "cancelled" });
    expect(await receipts()).toEqual(["120.00"]);
  });

  test("owed again after it was lowered, the document says what to do", async () => {
    await bill();
    await cash("60.00");
    await keepAllInStep();
    await sql()`update documents set balance = 120, received = 0 where id = ${invoice}`;
    await keepAllInStep();
    const { bills } = await stripeBillsFor(manager, invoice);
    expect(bills[0]?.too_little).toBe(
      "Stripe asks for £60.00, £120.00 is owed: withdraw it and bill it again",
    );
  });

  test("withdrawn, it cannot be paid; billed again, it is the same number with a suffix", async () => {
    const { id } = await bill();
    expect(await withdrawBill.execute(manager, { id })).toMatchObject({ state: "void" });
    expect(there()[0]?.status).toBe("void");
    expect(await paymentOf()).toMatchObject({ state: "cancelled" });
    expect(await words(withdrawBill.execute(manager, { id }))).toBe("It is closed at Stripe already");
    await bill();
    expect(there().map((each) => [each.number, each.status])).toEqual(
      expect.arrayContaining([
        [number, "void"],
        [`${number}-2`, "open"],
      ]),
    );
  });

  test("paid there in the moment of a withdrawal, it is booked", async () => {
    const { id } = await bill();
    at.pay(ref(), { way: "card" });
    expect(await words(withdrawBill.execute(manager, { id }))).toBe("It was just paid at Stripe");
    expect(await receipts()).toEqual(["120.00"]);
  });

  test("it is sent again when asked", async () => {
    const { id } = await bill();
    await remindOfBill.execute(manager, { id });
    expect(at.sent.filter((sent) => sent === ref())).toHaveLength(2);
  });
});

describe("when it breaks off", () => {
  const FAILURES: [string, StripeFailure][] = [
    ["hangs up", "hang up"],
    ["does it and hangs up", "swallow"],
    ["has a fault", { status: 500 }],
    ["has a fault that it keeps", { status: 500, kept: true }],
    ["is too busy", { status: 429, code: "rate_limit" }],
  ];
  test.each(FAILURES)("at any request Stripe %s: one invoice, sent once, in the end", async (_, failure) => {
    const before = stripe.requests.length;
    await bill();
    const steps = stripe.requests.length - before;
    expect(steps).toBeGreaterThan(5);
    for (let step = 0; step < steps; step++) {
      invoice = await ownDocument({ customer_id, total_gross: "120.00" });
      const [row] = await sql()<{ number: string }[]>`select number from documents where id = ${invoice}`;
      number = row?.number ?? "";
      // The same again three times, as the library itself asks three times.
      for (let turn = 0; turn < step; turn++) stripe.failures.push({ slow: 0 });
      for (let turn = 0; turn < 3; turn++) stripe.failures.push(failure);
      const { id } = await bill();
      stripe.failures.length = 0;
      await carryOn(id);
      expect(there(), `step ${step}`).toMatchObject([{ number, status: "open", amount_remaining: 12_000 }]);
      expect(at.sent.filter((sent) => sent === ref())).toHaveLength(1);
      expect(await billOf()).toMatchObject({ state: "open", problem: null });
    }
  });

  test("killed before it was stored, and taken up a week later, it is the same invoice", async () => {
    const { id } = await bill();
    await sql()`update stripe_invoices set state = 'asked', ref = null where id = ${id}`;
    await sql()`update online_payments set session_id = null, payment_id = null where document_id = ${invoice}`;
    stripe.travel(7);
    await carryOn(id);
    expect(there()).toHaveLength(1);
    expect(await billOf()).toMatchObject({ state: "open", ref: ref() });
    expect(await paymentOf()).toMatchObject({ session_id: ref() });
    stripe.travel(-7);
  });

  test("what Stripe refuses is said, and leaves nothing there that could be paid", async () => {
    await bill();
    const [known] = await sql()<{ ref: string }[]>`
      select ref from payment_customers where customer_id = ${customer_id}`;
    invoice = await ownDocument({ customer_id, total_gross: "90.00" });
    at.withoutAddress.add(known?.ref ?? "");
    expect(await words(bill())).toMatch(/no e-mail address/);
    expect(await billOf()).toMatchObject({ state: "refused" });
    expect(await paymentOf()).toMatchObject({ state: "failed" });
    expect(stripe.all("invoice").find((each) => each.metadata.document_id === invoice)?.status).toBe("void");
  });

  test("asked for and not sent yet, it is withdrawn; changed meanwhile, it is not sent at all", async () => {
    const asked = await run(billInvoice, manager, { document_id: invoice });
    expect(await withdrawBill.execute(manager, { id: asked.id })).toMatchObject({ state: "void" });
    const again = await run(billInvoice, manager, { document_id: invoice });
    await cash("50.00");
    await carryOn(again.id);
    expect(await billOf()).toMatchObject({ state: "refused", problem: "Only £70.00 is owed now: bill that" });
    expect(there()).toEqual([]);
  });
});

test("it is due at the end of its day here, by the invoice's terms and never in the past", async () => {
  const due_on = addDays(today(), 200);
  await billInvoiceNow.execute(manager, { document_id: invoice, due_on });
  const at_end = new Date((there()[0]?.due_date ?? 0) * 1000).toLocaleString("en-GB", {
    timeZone: "Europe/London",
  });
  expect(at_end).toBe(`${due_on.split("-").reverse().join("/")}, 23:59:59`);
});

test("who may take payments may bill", async () => {
  for (const name of ["stripe_invoices.bill", "stripe_invoices.record"])
    expect(commands.get(name)?.permission).toBe("receipts:create");
  expect([billInvoiceNow, withdrawBill, remindOfBill].map(({ permission }) => permission)).toEqual(
    Array(3).fill("receipts:create"),
  );
  for (const name of ["stripe_invoices.bill", "stripe_invoices.record"])
    for (const role of ROLES) {
      const actor = as(role);
      const command = commands.get(name);
      const refused = command && (await run(command, actor, {}).catch((error) => error.code));
      expect(refused === "FORBIDDEN", `${name} by ${role}`).toBe(!actor.permissions.has("receipts:create"));
    }
});
