import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { allocateCreditNote } from "@/lib/receipts/commands/allocate-credit";
import { allocateMoney } from "@/lib/receipts/commands/allocate-money";
import { creditOnAccount } from "@/lib/receipts/commands/credit-on-account";
import { payOutCredit } from "@/lib/receipts/commands/pay-out-credit";
import { refundReceipt } from "@/lib/receipts/commands/refund-receipt";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { getCustomerAccount } from "@/lib/receipts/queries/customer-account";
import { getRefundable } from "@/lib/receipts/queries/refundable";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { outOfBalance, overdrawnReceipts } from "../support/ledger";
import { aCustomer, aDraft, aGarage, documentRow, linesOf, part } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);

const issue = (id: string) => run(issueDocument, manager, { id });
const offered = (document_id: string) => ask(getRefundable, manager, { document_id });
const back = (id: string, more: object = {}) =>
  run(refundReceipt, manager, { id, payment_key: randomUUID(), ...more });

/** An invoice of £120.00 that was paid, by one receipt or several. */
async function paidInvoice(customer_id: string, ...amounts: string[]) {
  const { id } = await issue((await aDraft({ customer_id, line_items: [part("100.00")] })).id);
  const tenders = (amounts.length > 0 ? amounts : ["120.00"]).map((amount, i) => ({
    method: i === 0 ? ("card" as const) : ("cash" as const),
    amount,
  }));
  const { receipts } = await run(takePayment, manager, {
    document_id: id,
    payment_key: randomUUID(),
    tenders,
  });
  return { id, receipts: receipts.map((receipt) => receipt.id) };
}

const credited = async (id: string, unit_price?: string) => {
  const line = (await linesOf(id))[0]?.id as string;
  const lines = unit_price ? { lines: [{ id: line, unit_price }] } : {};
  return issue((await run(creditDocument, manager, { id, reason: "Faulty", ...lines })).id);
};

/** A paid invoice that was credited in full. */
async function paidAndCredited(...amounts: string[]) {
  const customer = await aCustomer();
  const { id: invoice, receipts } = await paidInvoice(customer, ...amounts);
  const note = await credited(invoice);
  expect(note).toMatchObject({ balance: "120.00" });
  return { customer, invoice, receipts, receipt: receipts[0] as string, note: note.id };
}

const settled = async (invoice: string, note: string) => {
  expect(await documentRow(invoice)).toMatchObject({ balance: "0.00" });
  expect(await documentRow(note)).toMatchObject({ balance: "0.00" });
  expect(await outOfBalance()).toEqual([]);
  expect(await overdrawnReceipts()).toEqual([]);
};

describe("the money of what was credited", () => {
  test("goes back by its tender, from the invoice as from its credit note, and neither owes", async () => {
    for (const from of ["invoice", "note"] as const) {
      const paid = await paidAndCredited();
      const offer = await offered(paid[from]);
      expect(offer).toMatchObject({ document: { id: paid.note }, owed: "120.00", credit_first: false });
      expect(offer.receipts).toMatchObject([{ id: paid.receipt, left: "120.00" }]);
      const { document } = await back(paid.receipt, { document_id: paid[from] });
      expect(document).toMatchObject({ id: paid.note, balance: "0.00" });
      await settled(paid.invoice, paid.note);
      expect(await documentRow(paid.invoice)).toMatchObject({ status: "paid" });
    }
  });

  test("goes back where no document is named: the receipt's own is the invoice", async () => {
    const paid = await paidAndCredited();
    expect((await back(paid.receipt)).document).toMatchObject({ id: paid.note });
    await settled(paid.invoice, paid.note);
  });

  test("goes back in parts, each by its own tender, never more than the credit", async () => {
    const paid = await paidAndCredited("100.00", "20.00");
    await back(paid.receipts[1] as string, { document_id: paid.note });
    await expect(back(paid.receipt, { document_id: paid.note, amount: "100.01" })).rejects.toMatchObject({
      details: [{ field: "amount" }],
    });
    await back(paid.receipt, { document_id: paid.note });
    await settled(paid.invoice, paid.note);
    expect(await offered(paid.note)).toMatchObject({ owed: "0.00" });
  });

  test("goes on account, to be given back from there or set against another invoice", async () => {
    const paid = await paidAndCredited();
    expect(await offered(paid.note)).toMatchObject({ on_account: "120.00" });
    const done = await run(creditOnAccount, manager, { credit_note_id: paid.note });
    expect(done.amount).toBe("120.00");
    await settled(paid.invoice, paid.note);
    expect(await documentRow(paid.invoice)).toMatchObject({ status: "credited", received: "0.00" });
    const { money, on_account } = await ask(getCustomerAccount, manager, { customer_id: paid.customer });
    expect(money).toMatchObject({ balance: "0.00", on_account: "120.00", unclaimed: "0.00" });
    expect(on_account).toMatchObject([{ id: paid.receipt, on_account: "120.00" }]);
    const next = await issue((await aDraft({ customer_id: paid.customer, line_items: [part("50.00")] })).id);
    await run(allocateMoney, manager, {
      receipt_id: paid.receipt,
      allocations: [{ document_id: next.id, amount: "60.00" }],
    });
    await back(paid.receipt);
    expect(await documentRow(next.id)).toMatchObject({ status: "paid" });
    await settled(paid.invoice, paid.note);
  });

  test("goes on account as far as it was not given back", async () => {
    const paid = await paidAndCredited("100.00", "20.00");
    await back(paid.receipts[1] as string, { document_id: paid.note });
    expect(await offered(paid.note)).toMatchObject({ owed: "100.00", on_account: "100.00" });
    await run(creditOnAccount, manager, { credit_note_id: paid.note });
    await settled(paid.invoice, paid.note);
    const { on_account } = await ask(getCustomerAccount, manager, { customer_id: paid.customer });
    expect(on_account).toMatchObject([{ id: paid.receipt, on_account: "100.00" }]);
    await expect(run(creditOnAccount, manager, { credit_note_id: paid.note })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });

  test("is set against another invoice of the customer", async () => {
    const paid = await paidAndCredited();
    const next = await issue((await aDraft({ customer_id: paid.customer, line_items: [part("100.00")] })).id);
    expect((await offered(paid.invoice)).open).toMatchObject([{ id: next.id, balance: "120.00" }]);
    await run(allocateCreditNote, manager, {
      credit_note_id: paid.note,
      allocations: [{ document_id: next.id, amount: "120.00" }],
    });
    expect(await documentRow(next.id)).toMatchObject({ balance: "0.00" });
    await settled(paid.invoice, paid.note);
    await expect(back(paid.receipt, { document_id: paid.invoice })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });

  test("goes back by no other tender than it came by", async () => {
    const paid = await paidAndCredited();
    await expect(
      run(payOutCredit, manager, { credit_note_id: paid.note, method: "cash", payment_key: randomUUID() }),
    ).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("method it was paid") });
  });

  test("was never here where the original is not: it stays on the credit note, or is paid out", async () => {
    const draft = await aDraft({
      type: "credit_note",
      line_items: [part("100.00")],
      invoice_number: "OLD-1",
      invoice_date: "2019-03-05",
      credit_reason: "Faulty",
    });
    const note = await issue(draft.id);
    await expect(run(creditOnAccount, manager, { credit_note_id: note.id })).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining("stays on the credit note"),
    });
    expect(await offered(note.id)).toMatchObject({ receipts: [], pay_out: "120.00" });
    const payOut = (amount: string) =>
      run(payOutCredit, manager, {
        credit_note_id: note.id,
        method: "cash",
        amount,
        payment_key: randomUUID(),
      });
    await payOut("20.00");
    await expect(payOut("100.01")).rejects.toMatchObject({ details: [{ field: "amount" }] });
    const { refund } = await payOut("100.00");
    expect(refund).toMatchObject({ amount: "-100.00", method: "cash", document_id: note.id });
    expect(await documentRow(note.id)).toMatchObject({ balance: "0.00", received: "-120.00" });
  });
});

describe("an invoice", () => {
  test("is not owed because its money went back: it is credited first", async () => {
    const customer = await aCustomer();
    const { id, receipts } = await paidInvoice(customer);
    expect(await offered(id)).toMatchObject({ credit_first: true, owed: null });
    for (const more of [{}, { document_id: id }, { amount: "1.00" }])
      await expect(back(receipts[0] as string, more)).rejects.toMatchObject({
        code: "CONFLICT",
        message: expect.stringContaining("credit it first"),
      });
    expect(await documentRow(id)).toMatchObject({ status: "paid", balance: "0.00" });
  });

  test("gives back no more than its credit notes take off", async () => {
    const { id, receipts } = await paidInvoice(await aCustomer());
    const note = await credited(id, "20.00");
    await expect(back(receipts[0] as string, { document_id: id, amount: "24.01" })).rejects.toMatchObject({
      details: [{ field: "amount", message: expect.stringContaining("£24.00") }],
    });
    await back(receipts[0] as string, { document_id: id });
    await settled(id, note.id);
    await expect(back(receipts[0] as string, { document_id: id })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });

  test("is owed again where what came was not good, and only where that is said", async () => {
    const { id, receipts } = await paidInvoice(await aCustomer());
    await back(receipts[0] as string, { owed_again: true });
    expect(await documentRow(id)).toMatchObject({ status: "issued", balance: "120.00" });
    const note = await credited(id);
    await settled(id, note.id);
  });
});
