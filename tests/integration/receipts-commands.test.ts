import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { z } from "zod";
import { db, sql } from "@/db/client";
import { closeDay } from "@/lib/accounting/commands/close-day";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { allocateCreditNote } from "@/lib/receipts/commands/allocate-credit";
import { allocateMoney, unallocateMoney } from "@/lib/receipts/commands/allocate-money";
import { amendReceipt } from "@/lib/receipts/commands/amend-receipt";
import { deleteReceipt } from "@/lib/receipts/commands/delete-receipt";
import { refundReceipt } from "@/lib/receipts/commands/refund-receipt";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { getCustomerAccount } from "@/lib/receipts/queries/customer-account";
import { getReceiptDetails } from "@/lib/receipts/queries/receipt-details";
import { getRefundable } from "@/lib/receipts/queries/refundable";
import { updateDocumentSettings } from "@/lib/settings/commands/document-settings";
import { as } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { outOfBalance, overdrawnReceipts, ownDocument } from "../support/ledger";
import { aReceipt, aRow } from "../support/rows";

await testDatabase();
const manager = as("manager");
const receptionist = as("receptionist");
let customer = "";
let invoice = "";

beforeEach(async () => {
  customer = await aRow("customers", { surname: "Garside" });
  invoice = await ownDocument({
    customer_id: customer,
    total_gross: "120.00",
    total_net: "100.00",
    total_tax: "20.00",
  });
});

const moneyOf = async (id: string) => {
  const [row] = await sql()`select status, received, balance, paid_date from documents where id = ${id}`;
  return row;
};

type Payment = z.input<typeof takePayment.input>;
const paying = (more: Partial<Payment> = {}): Payment => ({
  document_id: invoice,
  tenders: [{ method: "card", amount: "120.00" }],
  payment_key: randomUUID(),
  ...more,
});

const fail = (work: Promise<unknown>) =>
  work.then(
    () => ({ code: "DONE", details: [] }),
    (error) => ({ code: error.code, message: error.message, details: error.details }),
  );

describe("taking money", () => {
  test("part in cash, the rest by card, then nothing is due", async () => {
    const tenders: Payment["tenders"] = [
      { method: "cash", amount: "50" },
      { method: "card", amount: "70.00", description: "slip 12" },
    ];
    const taken = await run(takePayment, receptionist, paying({ tenders }));
    expect(
      taken.receipts.map(({ method, amount, total, payment_date }) => [method, amount, total, payment_date]),
    ).toEqual([
      ["cash", "50.00", "50.00", today()],
      ["card", "70.00", "70.00", today()],
    ]);
    expect(await moneyOf(invoice)).toEqual({
      status: "paid",
      received: "120.00",
      balance: "0.00",
      paid_date: today(),
    });
    expect(await fail(run(takePayment, manager, paying()))).toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "tenders.0.amount", message: expect.stringContaining("Nothing is due") }],
    });
  });

  test("the same key takes nothing twice, however often and fast it comes", async () => {
    const input = paying({ tenders: [{ method: "card", amount: "30.00" }] });
    const answers = await Promise.all(Array.from({ length: 8 }, () => run(takePayment, manager, input)));
    expect(new Set(answers.map(({ receipts }) => receipts[0]?.id)).size).toBe(1);
    expect(await moneyOf(invoice)).toMatchObject({
      received: "30.00",
      balance: "90.00",
      status: "part_paid",
    });
    const other: Payment = { ...input, tenders: [{ method: "card", amount: "31.00" }] };
    expect(await fail(run(takePayment, manager, other))).toMatchObject({ code: "CONFLICT" });
  });

  test("what is too much is refused by name, or stays on account", async () => {
    const much: Pick<Payment, "tenders"> = { tenders: [{ method: "cheque", amount: "150.00" }] };
    expect(await fail(run(takePayment, manager, paying(much)))).toMatchObject({
      details: [{ field: "tenders.0.amount", message: expect.stringContaining("£120.00") }],
    });
    const { receipts } = await run(takePayment, manager, paying({ ...much, surplus_on_account: true }));
    expect(
      receipts.map(({ amount, document_id, customer_id }) => [amount, document_id, customer_id]),
    ).toEqual([
      ["120.00", invoice, null],
      ["30.00", null, customer],
    ]);
    const { money, on_account } = await ask(getCustomerAccount, manager, { customer_id: customer });
    expect(money).toMatchObject({
      balance: "0.00",
      overdue: "0.00",
      on_account: "30.00",
      deposits: "0.00",
      unclaimed: "0.00",
    });
    expect(on_account.map((row) => row.on_account)).toEqual(["30.00"]);
  });

  test.each([
    [{ payment_date: addDays(today(), 1) }, "payment_date"],
    [{ payment_date: "2019-02-03" }, "payment_date"],
    [{ tenders: [] }, "tenders"],
    [{ tenders: [{ method: "card", amount: "0.00" }] }, "tenders.0.amount"],
    [{ tenders: [{ method: "card", amount: "-5.00" }] }, "tenders.0.amount"],
    [{ tenders: [{ method: "card", amount: "1.005" }] }, "tenders.0.amount"],
    [{ tenders: [{ method: "card", amount: "1e9" }] }, "tenders.0.amount"],
    [{ tenders: [{ method: "account", amount: "5.00" }] }, "tenders.0.method"],
    [
      { tenders: [{ method: "cash", amount: "5.00", description: "😀".repeat(201) }] },
      "tenders.0.description",
    ],
    [{ payment_key: "again" }, "payment_key"],
    [{ document_id: null }, "document_id"],
  ])("%j is refused at %s", async (more, field) => {
    const refusal = await fail(run(takePayment, manager, paying(more as never)));
    expect(refusal).toMatchObject({ code: "VALIDATION_ERROR" });
    expect(refusal.details.map((detail: { field: string }) => detail.field)).toContain(field);
    expect(await moneyOf(invoice)).toMatchObject({ received: "0.00" });
  });

  test("no money is taken on what is gone, over or not to be paid", async () => {
    const own = (fields: object) => ownDocument({ customer_id: customer, total_gross: "50.00", ...fields });
    const credit = await own({ type: "credit_note" });
    const converted = await own({ type: "estimate", status: "converted", issued_date: null });
    const gone = await own({ deleted_at: "2026-01-01" });
    const pay = (document_id: string) =>
      fail(run(takePayment, manager, paying({ document_id, tenders: [{ method: "cash", amount: "5.00" }] })));
    expect(await pay(credit)).toMatchObject({ code: "CONFLICT" });
    expect(await pay(converted)).toMatchObject({ code: "CONFLICT" });
    expect(await pay(gone)).toMatchObject({ code: "NOT_FOUND" });
    expect(await pay(randomUUID())).toMatchObject({ code: "NOT_FOUND" });
    await sql()`update customers set deleted_at = now() where id = ${customer}`;
    const account = { document_id: null, customer_id: customer };
    expect(await fail(run(takePayment, manager, paying(account)))).toMatchObject({
      details: [{ field: "customer_id" }],
    });
  });

  test("a deposit is counted on a job that is not billed yet, whatever it will come to", async () => {
    const job = await ownDocument({
      customer_id: customer,
      type: "job_sheet",
      status: "open",
      issued_date: null,
      total_gross: "0.00",
    });
    await run(
      takePayment,
      receptionist,
      paying({ document_id: job, tenders: [{ method: "card", amount: "50.00" }] }),
    );
    expect(await moneyOf(job)).toMatchObject({ status: "open", received: "50.00", balance: "0.00" });
  });

  test("one cheque pays many invoices, and the rest stays on account", async () => {
    const second = await ownDocument({ customer_id: customer, total_gross: "54.85" });
    const cheque = (amounts: [string, string]) =>
      paying({
        document_id: null,
        customer_id: customer,
        tenders: [{ method: "cheque", amount: "200.00" }],
        allocations: [
          { document_id: invoice, amount: amounts[0] },
          { document_id: second, amount: amounts[1] },
        ],
      });
    expect(await fail(run(takePayment, manager, cheque(["120.00", "60.00"])))).toMatchObject({
      details: [{ field: "allocations.1.amount" }],
    });
    expect(await fail(run(takePayment, manager, cheque(["180.00", "60.00"])))).toMatchObject({
      details: [{ field: "allocations" }],
    });
    const { receipts } = await run(takePayment, manager, cheque(["120.00", "54.85"]));
    expect(receipts).toHaveLength(1);
    expect(await moneyOf(second)).toMatchObject({ status: "paid", balance: "0.00" });
    const { money, open } = await ask(getCustomerAccount, manager, { customer_id: customer });
    expect([money.on_account, open]).toEqual(["25.15", []]);
  });

  test("a business card bears a surcharge only where the garage has one, capped and beside the amount", async () => {
    const card = (business_card: boolean) =>
      run(takePayment, manager, paying({ tenders: [{ method: "card", amount: "48.00", business_card }] }));
    expect((await card(true)).receipts[0]).toMatchObject({
      amount: "48.00",
      surcharge_gross: null,
      total: "48.00",
    });
    await run(updateDocumentSettings, as("admin"), { version: 0, business_card_surcharge_percent: "1.6" });
    const { receipts } = await card(true);
    expect(receipts[0]).toMatchObject({ amount: "48.00", surcharge_gross: "0.76", total: "48.76" });
    const [row] =
      await sql()`select surcharge_net, surcharge_tax from receipts where id = ${receipts[0]?.id ?? ""}`;
    expect(row).toEqual({ surcharge_net: "0.63", surcharge_tax: "0.13" });
    expect(await moneyOf(invoice)).toMatchObject({ balance: "24.00" });
    const { refund } = await run(refundReceipt, manager, {
      id: receipts[0]?.id ?? "",
      payment_key: randomUUID(),
      owed_again: true,
    });
    expect(refund).toMatchObject({ amount: "-48.00", surcharge_gross: "-0.76", total: "-48.76" });
  });
});

describe("giving money back", () => {
  const paid = async (amount = "120.00") =>
    (await run(takePayment, manager, paying({ tenders: [{ method: "card", amount }] }))).receipts[0]?.id ??
    "";

  test("for a credit note, to the tender that it came by, at most what it says", async () => {
    const id = await paid();
    const credit = await ownDocument({
      customer_id: customer,
      type: "credit_note",
      total_gross: "30.00",
      source_document_id: invoice,
    });
    const back = (amount?: string) =>
      run(refundReceipt, manager, {
        id,
        document_id: credit,
        payment_key: randomUUID(),
        ...(amount ? { amount } : {}),
      });
    expect(await fail(back("30.01"))).toMatchObject({
      details: [{ field: "amount", message: expect.stringContaining("£30.00") }],
    });
    await back("10.00");
    const { refund } = await back();
    expect(refund).toMatchObject({ method: "card", amount: "-20.00", refund_of_id: id, document_id: credit });
    expect(await moneyOf(credit)).toMatchObject({ balance: "0.00", received: "-30.00", status: "settled" });
    expect(await moneyOf(invoice)).toMatchObject({ status: "paid", balance: "0.00" });
    expect(await fail(back("1.00"))).toMatchObject({ code: "VALIDATION_ERROR" });
  });

  test("is offered for a document and for its credit note, with what is left of each receipt", async () => {
    const id = await paid();
    const credit = await ownDocument({
      customer_id: customer,
      type: "credit_note",
      total_gross: "30.00",
      source_document_id: invoice,
    });
    const offered = (document_id: string) => ask(getRefundable, manager, { document_id });
    expect(await offered(credit)).toMatchObject({ owed: "30.00", receipts: [{ id, left: "120.00" }] });
    await run(refundReceipt, manager, { id, document_id: credit, payment_key: randomUUID() });
    expect(await offered(credit)).toMatchObject({ owed: "0.00", receipts: [{ id, left: "90.00" }] });
    expect(await offered(invoice)).toMatchObject({ owed: null, receipts: [{ id, left: "90.00" }] });
    expect(await ask(getReceiptDetails, manager, { id })).toMatchObject({
      document_number: expect.any(String),
      refunds: [{ amount: "-30.00", document_id: credit }],
      rest: { left: "90.00", on_account: "0.00" },
    });
  });

  test("of money that was not good leaves its document owed again; never more than came", async () => {
    const id = await paid();
    const key = randomUUID();
    const once = { id, amount: "20.00", payment_key: key, owed_again: true };
    const [a, b] = await Promise.all([run(refundReceipt, manager, once), run(refundReceipt, manager, once)]);
    expect(a.refund.id).toBe(b.refund.id);
    expect(await moneyOf(invoice)).toMatchObject({ status: "part_paid", balance: "20.00", paid_date: null });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        run(refundReceipt, manager, { id, amount: "7.00", payment_key: randomUUID(), owed_again: true }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(14);
    expect(await moneyOf(invoice)).toMatchObject({ received: "2.00", balance: "118.00" });
  });

  test("a refund is not refunded, nor before the money came, nor what came from an account", async () => {
    const id = await paid();
    const { refund } = await run(refundReceipt, manager, {
      id,
      amount: "5.00",
      payment_key: randomUUID(),
      owed_again: true,
    });
    const back = (more: object) =>
      fail(run(refundReceipt, manager, { id, payment_key: randomUUID(), ...more }));
    expect(await back({ id: refund.id })).toMatchObject({ code: "CONFLICT" });
    expect(await back({ payment_date: addDays(today(), -1) })).toMatchObject({
      details: [{ field: "payment_date" }],
    });
    const moved = await aReceipt({ document_id: invoice, method: "account" });
    expect(await back({ id: moved })).toMatchObject({ code: "CONFLICT" });
    await sql()`update receipts set deleted_at = now() where id = ${moved}`;
  });
});

describe("money on account", () => {
  const onAccount = async (amount: string) => {
    const input = paying({ document_id: null, customer_id: customer, tenders: [{ method: "bacs", amount }] });
    return (await run(takePayment, manager, input)).receipts[0]?.id ?? "";
  };

  test("is set against invoices and taken off again, never beyond what is there or due", async () => {
    const receipt_id = await onAccount("100.00");
    const set = (amount: string, more: object = {}) =>
      run(allocateMoney, manager, { receipt_id, allocations: [{ document_id: invoice, amount }], ...more });
    expect(await fail(set("100.01"))).toMatchObject({
      details: [{ message: expect.stringContaining("£100.00") }],
    });
    await set("60.00");
    expect(await fail(set("40.01"))).toMatchObject({ code: "VALIDATION_ERROR" });
    expect(await fail(set("10.00", { version: 1 }))).toMatchObject({ code: "PRECONDITION_FAILED" });
    expect(await moneyOf(invoice)).toMatchObject({ balance: "60.00", status: "part_paid" });
    const back = await fail(
      run(refundReceipt, manager, { id: receipt_id, amount: "50.00", payment_key: randomUUID() }),
    );
    expect(back.details).toMatchObject([{ field: "amount", message: expect.stringContaining("£40.00") }]);
    await run(unallocateMoney, manager, { receipt_id, document_id: invoice, amount: "10.00" });
    await run(unallocateMoney, manager, { receipt_id, document_id: invoice });
    expect(await moneyOf(invoice)).toMatchObject({ balance: "120.00", received: "0.00", status: "issued" });
    expect(await fail(run(unallocateMoney, manager, { receipt_id, document_id: invoice }))).toMatchObject({
      code: "CONFLICT",
    });
  });

  test("pays nobody else's invoices", async () => {
    const other = await aRow("customers", { surname: "Holroyd" });
    const theirs = await ownDocument({ customer_id: other, total_gross: "50.00" });
    const receipt_id = await onAccount("50.00");
    const refusal = await fail(
      run(allocateMoney, manager, { receipt_id, allocations: [{ document_id: theirs, amount: "5.00" }] }),
    );
    expect(refusal).toMatchObject({
      details: [{ field: "allocations.0.amount", message: "It belongs to another customer" }],
    });
  });

  test("of a payment on account counts once that is paid", async () => {
    const prepaid = await ownDocument({
      customer_id: customer,
      type: "payment_on_account",
      total_gross: "80.00",
    });
    const { receipts } = await run(
      takePayment,
      manager,
      paying({ document_id: prepaid, tenders: [{ method: "bacs", amount: "80.00" }] }),
    );
    await run(allocateMoney, manager, {
      receipt_id: receipts[0]?.id ?? "",
      allocations: [{ document_id: invoice, amount: "30.00" }],
    });
    const { money } = await ask(getCustomerAccount, manager, { customer_id: customer });
    expect(money).toMatchObject({ balance: "90.00", on_account: "50.00" });
  });

  test("a credit note is set against another invoice of the customer", async () => {
    const credit = await ownDocument({ customer_id: customer, type: "credit_note", total_gross: "30.00" });
    const set = (amount: string) =>
      run(allocateCreditNote, manager, {
        credit_note_id: credit,
        allocations: [{ document_id: invoice, amount }],
      });
    expect(await fail(set("30.01"))).toMatchObject({ code: "VALIDATION_ERROR" });
    await set("30.00");
    expect(await moneyOf(invoice)).toMatchObject({ balance: "90.00", received: "0.00", status: "part_paid" });
    expect(await fail(set("1.00"))).toMatchObject({ code: "CONFLICT" });
  });
});

describe("putting right", () => {
  const paid = async () => (await run(takePayment, manager, paying())).receipts[0]?.id ?? "";

  test("a wrong tender, while its day is open; notes always", async () => {
    const id = await paid();
    expect(
      await run(amendReceipt, manager, { id, method: "cash", description: "it was cash" }),
    ).toMatchObject({ method: "cash", description: "it was cash", customer_id: customer });
    const [audited] =
      await sql()`select changed from audit_log where entity_id = ${id} order by id desc limit 1`;
    expect(audited?.changed).not.toContain("customer_id");
    await run(amendReceipt, manager, { id, reconciled: true });
    const [row] = await sql()`select reconciled_date from receipts where id = ${id}`;
    expect(row?.reconciled_date).toBe(today());
    expect(await fail(run(amendReceipt, manager, { id, method: "card" }))).toMatchObject({
      details: [{ field: "method" }],
    });
  });

  test("a receipt keyed by mistake goes, on the day itself", async () => {
    const id = await paid();
    await run(deleteReceipt, manager, { id });
    expect(await moneyOf(invoice)).toMatchObject({ received: "0.00", balance: "120.00", status: "issued" });
    expect(await fail(run(deleteReceipt, manager, { id }))).toMatchObject({ code: "NOT_FOUND" });
    const old = await paid();
    await sql()`update receipts set created_at = now() - interval '2 days' where id = ${old}`;
    expect(await fail(run(deleteReceipt, manager, { id: old }))).toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining("refund it"),
    });
  });

  test("a refund is not taken back once the document was paid anew", async () => {
    const id = await paid();
    const { refund } = await run(refundReceipt, manager, { id, payment_key: randomUUID(), owed_again: true });
    expect(await fail(run(deleteReceipt, manager, { id }))).toMatchObject({ code: "CONFLICT" });
    await paid();
    expect(await fail(run(deleteReceipt, manager, { id: refund.id }))).toMatchObject({ code: "CONFLICT" });
  });
});

test("a day that has been cashed up takes no more money, but from those who may override it", async () => {
  const day = addDays(today(), -3);
  await run(closeDay, manager, { day, counts: [] });
  const input = paying({ payment_date: day, tenders: [{ method: "cash", amount: "5.00" }] });
  expect(await fail(run(takePayment, receptionist, input))).toMatchObject({
    details: [{ field: "payment_date" }],
  });
  expect((await run(takePayment, manager, input)).receipts).toHaveLength(1);
});

test("every payment stands in the document's history and in its own", async () => {
  const { receipts } = await run(takePayment, manager, paying());
  const rows = await db().execute<{ entity: string }>(
    `select entity from audit_log where command = 'receipts.take' and entity_id in ('${invoice}', '${receipts[0]?.id}') order by 1`,
  );
  expect(rows.map(({ entity }) => entity)).toEqual(["documents", "receipts"]);
});

test("after all this every balance is that of its rows", async () => {
  expect(await outOfBalance()).toEqual([]);
  expect(await overdrawnReceipts()).toEqual([]);
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
