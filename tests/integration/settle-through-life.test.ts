import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDay } from "@/lib/accounting/commands/close-day";
import { getCashUp } from "@/lib/accounting/queries/cash-ups";
import { run } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { allocateMoney } from "@/lib/receipts/commands/allocate-money";
import { putOnAccount } from "@/lib/receipts/commands/put-on-account";
import { refundReceipt } from "@/lib/receipts/commands/refund-receipt";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { getCustomerAccount } from "@/lib/receipts/queries/customer-account";
import { getRefundable } from "@/lib/receipts/queries/refundable";
import { customerStatement } from "@/lib/statements/queries/customer-statement";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { outOfBalance, overdrawnReceipts } from "../support/ledger";
import { aCustomer, aDraft, aGarage, documentRow, labour } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");
const pay = async (document_id: string, amount: string, method: "cash" | "card" = "card") =>
  (await run(takePayment, manager, { document_id, payment_key: randomUUID(), tenders: [{ method, amount }] }))
    .receipts[0]?.id ?? "";
const account = async (customer_id: string) => ask(getCustomerAccount, manager, { customer_id });

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);

test("estimate with a deposit, job sheet, invoice, part payment, rest, credit note, refund, statement, cash-up", async () => {
  const customer_id = await aCustomer();
  const estimate = await aDraft({ type: "estimate", customer_id });
  const deposit = await pay(estimate.id, "50.00", "cash");
  const job = await run(convertDocument, manager, { id: estimate.id, to: "job_sheet" });
  expect(await documentRow(estimate.id)).toMatchObject({ status: "converted", received: "0.00" });
  expect(await documentRow(job.id)).toMatchObject({ received: "50.00", balance: "0.00" });
  const draft = await run(convertDocument, manager, { id: job.id, to: "invoice" });
  const invoice = await run(issueDocument, manager, { id: draft.id });
  expect(invoice).toMatchObject({
    total_gross: "240.00",
    received: "50.00",
    balance: "190.00",
    status: "part_paid",
  });
  await pay(invoice.id, "90.00");
  const rest = await pay(invoice.id, "100.00");
  expect(await documentRow(invoice.id)).toMatchObject({
    status: "paid",
    balance: "0.00",
    paid_date: today(),
  });

  const { receipts } = await ask(getRefundable, manager, { document_id: invoice.id });
  expect(receipts.map(({ left }) => left).sort()).toEqual(["100.00", "50.00", "90.00"]);
  const note = await run(creditDocument, manager, { id: invoice.id, reason: "Done badly" });
  const credit = await run(issueDocument, manager, { id: note.id });
  expect(credit).toMatchObject({ total_gross: "240.00", balance: "240.00" });
  await run(refundReceipt, manager, {
    id: rest,
    document_id: credit.id,
    amount: "60.00",
    payment_key: randomUUID(),
  });
  expect((await documentRow(credit.id)).balance).toBe("180.00");
  expect((await documentRow(invoice.id)).status).toBe("paid");

  const statement = await ask(customerStatement, manager, {
    customer_id,
    kind: "activity",
    from: today(),
    to: today(),
  });
  expect(statement.lines.map(({ type }) => type).sort()).toEqual(["credit_note", "invoice"]);
  const till = await ask(getCashUp, manager, { day: today() });
  const expected = Object.fromEntries(till.methods.map((method) => [method.method, method.expected]));
  expect(expected).toMatchObject({ cash: "50.00", card: "130.00" });
  await run(closeDay, manager, {
    day: today(),
    counts: [
      { method: "cash", counted: "50.00", expected: "50.00" },
      { method: "card", counted: "130.00", expected: "130.00" },
    ],
  });
  expect(deposit).not.toBe(rest);
  expect(await outOfBalance()).toEqual([]);
});

test("a deposit larger than what it comes to leaves the rest on account, for the next invoice", async () => {
  const customer_id = await aCustomer();
  const job = await aDraft({ type: "job_sheet", customer_id });
  const receipt_id = await pay(job.id, "240.00");
  await run(updateDocument, manager, { id: job.id, line_items: [labour("1", "60.00")] });
  const draft = await run(convertDocument, manager, { id: job.id, to: "invoice" });
  expect(await run(issueDocument, manager, { id: draft.id })).toMatchObject({
    status: "paid",
    balance: "0.00",
    received: "72.00",
  });
  expect((await account(customer_id)).on_account).toMatchObject([{ id: receipt_id, on_account: "168.00" }]);
  const next = await run(issueDocument, manager, { id: (await aDraft({ customer_id })).id });
  await run(allocateMoney, manager, {
    receipt_id,
    allocations: [{ document_id: next.id, amount: "168.00" }],
  });
  expect(await documentRow(next.id)).toMatchObject({ status: "part_paid", balance: "72.00" });
  expect(await outOfBalance()).toEqual([]);
});

test("crediting an unpaid invoice settles it, and what was part paid is to be given back", async () => {
  const customer_id = await aCustomer();
  const unpaid = await run(issueDocument, manager, { id: (await aDraft({ customer_id })).id });
  const note = await run(creditDocument, manager, { id: unpaid.id, reason: "Wrong customer" });
  expect(await run(issueDocument, manager, { id: note.id })).toMatchObject({ balance: "0.00" });
  expect(await documentRow(unpaid.id)).toMatchObject({ status: "credited", balance: "0.00" });

  const part_paid = await run(issueDocument, manager, { id: (await aDraft({ customer_id })).id });
  const receipt = await pay(part_paid.id, "100.00");
  const second = await run(creditDocument, manager, { id: part_paid.id, reason: "Wrong customer" });
  const credit = await run(issueDocument, manager, { id: second.id });
  expect(credit).toMatchObject({ balance: "100.00" });
  expect((await account(customer_id)).credits).toMatchObject([
    { id: credit.id, receipts: [{ id: receipt, left: "100.00" }] },
  ]);
  await run(refundReceipt, manager, { id: receipt, document_id: credit.id, payment_key: randomUUID() });
  expect((await account(customer_id)).money).toMatchObject({
    documents: 0,
    balance: "0.00",
    overdue: "0.00",
    on_account: "0.00",
  });
  expect(await outOfBalance()).toEqual([]);
});

test("a job that is called off gives its deposit back, or keeps it on account, and can go then", async () => {
  const customer_id = await aCustomer();
  const job = await aDraft({ type: "job_sheet", customer_id });
  await pay(job.id, "80.00");
  await expect(run(deleteDocument, manager, { id: job.id })).rejects.toMatchObject({
    code: "VALIDATION_ERROR",
    details: [{ field: "money" }],
  });
  await run(putOnAccount, manager, { document_id: job.id });
  await expect(run(putOnAccount, manager, { document_id: job.id })).rejects.toMatchObject({
    code: "CONFLICT",
  });
  expect(await documentRow(job.id)).toMatchObject({ received: "0.00" });
  expect((await account(customer_id)).money.on_account).toBe("80.00");
  await run(deleteDocument, manager, { id: job.id });
  expect((await account(customer_id)).money.on_account).toBe("80.00");
  const invoice = await run(issueDocument, manager, { id: (await aDraft({ customer_id })).id });
  await expect(run(putOnAccount, manager, { document_id: invoice.id })).rejects.toMatchObject({
    code: "CONFLICT",
  });
  expect(await outOfBalance()).toEqual([]);
  expect(await overdrawnReceipts()).toEqual([]);
});
