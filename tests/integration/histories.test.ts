import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { getCustomerTimeline } from "@/lib/details/queries/customer-timeline";
import { getDocumentDetails } from "@/lib/details/queries/document-details";
import { getVehicleTimeline } from "@/lib/details/queries/vehicle-timeline";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { keepPaper } from "@/lib/documents/commands/issuing/keep-paper";
import { answerLines } from "@/lib/documents/commands/lines/answer-lines";
import { changeLine } from "@/lib/documents/commands/lines/change-line";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { allocateMoney, unallocateMoney } from "@/lib/receipts/commands/allocate-money";
import { creditOnAccount } from "@/lib/receipts/commands/credit-on-account";
import { deleteReceipt } from "@/lib/receipts/commands/delete-receipt";
import { refundReceipt } from "@/lib/receipts/commands/refund-receipt";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { createVehicle } from "@/lib/vehicles/commands/create-vehicle";
import { as } from "../support/actors";
import { rawEntries, shownEntries, wholeLog } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";
import { aCustomer, aDraft, aGarage, documentRow, linesOf, mot, part } from "../support/writing";

const { url } = await testDatabase();
beforeAll(async () => {
  await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
  await aGarage();
});
afterAll(stopJobs);
const manager = as("manager");

const historyOf = async (id: string, role: "manager" | "technician" = "manager") =>
  (await ask(getDocumentDetails, as(role), { id })).history;
const actionsOf = async (id: string) => (await historyOf(id)).map(({ what }) => what);

const pay = (
  document_id: string,
  tenders: { method: "card" | "cash"; amount: string }[],
  payment_date = today(),
) => run(takePayment, manager, { document_id, payment_date, payment_key: randomUUID(), tenders });

const issued = async (fields: Parameters<typeof aDraft>[0] = {}) => {
  const draft = await aDraft({ line_items: [part("100.00")], ...fields });
  return run(issueDocument, manager, { id: draft.id });
};

test("a conversion says what was made of what, in both histories", async () => {
  const job = await aDraft({ type: "job_sheet", line_items: [part("100.00")] });
  const invoice = await run(convertDocument, manager, { id: job.id, to: "invoice" });
  const { number } = await run(issueDocument, manager, { id: invoice.id });
  const made = `Made invoice ${number} of job sheet ${job.number}`;
  expect(await actionsOf(invoice.id)).toEqual([`Issued invoice ${number}`, made]);
  expect(await actionsOf(job.id)).toEqual([made, `Created job sheet ${job.number}`]);
  const { history } = await ask(getDocumentDetails, manager, { id: invoice.id });
  expect(history.map(({ begins }) => begins)).toEqual([false, true]);
});

test("a payment says how much and how, once in the history and once in the log", async () => {
  const { id, number } = await issued();
  await pay(id, [{ method: "card", amount: "70.00" }]);
  await pay(id, [
    { method: "card", amount: "20.00" },
    { method: "cash", amount: "30.00" },
  ]);
  const both = `Took £20.00 by card and £30.00 in cash for invoice ${number}`;
  expect((await actionsOf(id)).slice(0, 2)).toEqual([both, `Took £70.00 by card for invoice ${number}`]);
  const log = (await wholeLog()).map((row) => shownEntries(row)[0]);
  expect(log.filter((action) => action === both)).toHaveLength(1);
  const [technicians] = await historyOf(id, "technician");
  expect(technicians?.what).toBe(`Took a payment for invoice ${number}`);
});

test("a line that changed says what of it did", async () => {
  const job = await aDraft({ type: "job_sheet", line_items: [part("100.00")] });
  const [line] = await linesOf(job.id);
  await run(changeLine, manager, { id: line?.id ?? "", document_id: job.id, quantity: "2" });
  const [latest] = await historyOf(job.id);
  expect(latest).toMatchObject({
    what: `Changed a line of job sheet ${job.number}`,
    more: "line 1 ‘Brake pads’: quantity 1 → 2",
  });
});

test("money that is refunded, deleted, moved on account and set against invoices says how much", async () => {
  const customer_id = await aCustomer();
  const invoice = await issued({ customer_id });
  const { receipts: onAccount } = await run(takePayment, manager, {
    customer_id,
    payment_key: randomUUID(),
    tenders: [{ method: "bacs", amount: "60.00" }],
  });
  const receipt_id = onAccount[0]?.id ?? "";
  const allocations = [{ document_id: invoice.id, amount: "40.00" }];
  await run(allocateMoney, manager, { receipt_id, allocations });
  await run(unallocateMoney, manager, { receipt_id, document_id: invoice.id, amount: "15.00" });
  const { receipts: cash } = await pay(invoice.id, [{ method: "cash", amount: "10.00" }]);
  await run(deleteReceipt, manager, { id: cash[0]?.id ?? "" });
  await pay(invoice.id, [{ method: "card", amount: "95.00" }]);
  const credit = await run(creditDocument, manager, { id: invoice.id, reason: "Not done" });
  const note = await run(issueDocument, manager, { id: credit.id });
  await run(creditOnAccount, manager, { credit_note_id: note.id });
  const name = `invoice ${invoice.number}`;
  const said = [
    `Put £120.00 paid on ${name} on account, credited by credit note ${note.number}`,
    `Issued credit note ${note.number}: £120.00 credited to ${name}`,
    `Took £95.00 by card for ${name}`,
    `Deleted a receipt of £10.00 in cash for ${name}`,
    `Took £10.00 in cash for ${name}`,
    `Took £15.00 off ${name}, back on account`,
    `Set £40.00 on account against ${name}`,
    `Issued ${name}`,
  ];
  expect((await actionsOf(invoice.id)).slice(0, said.length)).toEqual(said);
  const log = (await wholeLog()).slice(0, 13).map((row) => shownEntries(row)[0]);
  expect(log).toEqual(
    expect.arrayContaining([
      `Put the £120.00 that credit note ${note.number} had to refund on account`,
      `Set money on account: £40.00 against ${name}`,
      `Took £15.00 off ${name}, back on account`,
      `Deleted a receipt of £10.00 in cash for ${name}`,
      "Took £60.00 by BACS for the account of Ann Lee",
    ]),
  );
});

test("a refund says how much and how, and a deposit that was too large what was kept", async () => {
  const job = await aDraft({ type: "job_sheet", line_items: [part("100.00")] });
  const { receipts } = await pay(job.id, [{ method: "card", amount: "120.00" }]);
  await run(refundReceipt, manager, {
    id: receipts[0]?.id ?? "",
    amount: "10.00",
    payment_key: randomUUID(),
  });
  expect((await actionsOf(job.id))[0]).toBe(`Refunded £10.00 by card for job sheet ${job.number}`);
  const invoice = await run(convertDocument, manager, { id: job.id, to: "invoice" });
  await run(updateDocument, manager, { id: invoice.id, line_items: [part("75.00")] });
  const { number } = await run(issueDocument, manager, { id: invoice.id });
  expect((await actionsOf(invoice.id))[0]).toBe(
    `Issued invoice ${number}: £20.00 of what was paid kept on account`,
  );
});

test("an invoice that was credited says so, by which credit note and how much", async () => {
  const invoice = await issued();
  const credit = await run(creditDocument, manager, { id: invoice.id, reason: "Not done" });
  const { number } = await run(issueDocument, manager, { id: credit.id });
  const credited = `Issued credit note ${number}: £120.00 credited to invoice ${invoice.number}`;
  expect((await actionsOf(invoice.id))[0]).toBe(credited);
  expect(await actionsOf(credit.id)).toEqual([
    credited,
    `Began credit note ${number} for invoice ${invoice.number}`,
  ]);
});

test("what the program does after an issue is no row of the history, and the program is the system", async () => {
  const invoice = await issued();
  await run(keepPaper, systemActor("paper"), {
    id: invoice.id,
    pdf_key: "papers/a.pdf",
    pdf_sha256: "0".repeat(64),
  });
  expect((await actionsOf(invoice.id))[0]).toBe(`Issued invoice ${invoice.number}`);
  const [latest] = await wholeLog();
  expect(shownEntries(latest as never).slice(0, 2)).toEqual([
    `Kept the paper of invoice ${invoice.number} as it was issued`,
    "the system",
  ]);
});

test("a job that is called off says what became of its deposit, at the time of the act", async () => {
  const job = await aDraft({ type: "job_sheet", line_items: [part("100.00")] });
  await pay(job.id, [{ method: "card", amount: "50.00" }], addDays(today(), -20));
  const before = Date.now();
  await run(changeStatus, manager, { id: job.id, status: "cancelled", money: { to: "account" } });
  const [latest] = await historyOf(job.id);
  expect(latest?.what).toBe(`Cancelled job sheet ${job.number}: deposit of £50.00 kept on account`);
  expect(Date.parse(latest?.at ?? "")).toBeGreaterThan(before - 2_000);
});

test("a deposit that moves to another document is told in both histories", async () => {
  const customer_id = await aCustomer();
  const job = await aDraft({ type: "job_sheet", customer_id, line_items: [part("100.00")] });
  const other = await aDraft({ type: "job_sheet", customer_id, line_items: [part("100.00")] });
  await pay(job.id, [{ method: "cash", amount: "50.00" }]);
  const money = { to: "document" as const, document_id: other.id };
  await run(changeStatus, manager, { id: job.id, status: "cancelled", money });
  expect((await actionsOf(job.id))[0]).toBe(
    `Cancelled job sheet ${job.number}: deposit of £50.00 moved to job sheet ${other.number}`,
  );
  expect((await actionsOf(other.id))[0]).toBe(
    `Moved £50.00 from job sheet ${job.number} to job sheet ${other.number}`,
  );
});

test("a customer's answer is one row, with who told it and who noted it", async () => {
  const job = await aDraft({
    type: "job_sheet",
    line_items: [part("100.00", "1", { approval: "to_ask" }), part("20.00")],
  });
  await run(answerLines, manager, {
    id: job.id,
    approval: "approved",
    approval_by: "Mrs Patel",
    approval_how: "telephone",
  });
  const [latest] = await historyOf(job.id);
  expect(latest).toMatchObject({
    what: `Yes to Brake pads on job sheet ${job.number}`,
    by: "by The manager",
    more: "told by Mrs Patel, by telephone",
    answered: [expect.any(String)],
  });
});

test("an MOT that was passed or failed stands in the timelines of vehicle and customer, once", async () => {
  const customer_id = await aCustomer();
  const { id: vehicle_id } = await run(createVehicle, manager, { registration: "MO21 TST", customer_id });
  const tested = async (mot_result: "Pass" | "Fail") => {
    const draft = await aDraft({ customer_id, vehicle_id, line_items: [mot()] });
    await run(issueDocument, manager, {
      id: draft.id,
      mot_type: "Full",
      mot_result,
      mot_tester: "Dee",
    });
    return draft.id;
  };
  const failed = await tested("Fail");
  const passed = await tested("Pass");
  const { mot_expiry } = await documentRow(passed);
  for (const timeline of [
    await ask(getVehicleTimeline, manager, { id: vehicle_id }),
    await ask(getCustomerTimeline, manager, { id: customer_id }),
  ])
    expect(timeline.entries.filter(({ kind }) => kind === "mot")).toMatchObject([
      { what: "Pass", label: mot_expiry, document_id: passed },
      { what: "Fail", label: null, document_id: failed },
    ]);
  const { entries } = await ask(getVehicleTimeline, manager, { id: vehicle_id });
  expect(entries.filter(({ kind }) => kind === "change").map(({ what }) => what)).toEqual([
    "vehicles.create",
  ]);
});

test("a timeline's messages speak of days as people do, and of the program as the system", async () => {
  const customer_id = await aCustomer();
  await aRow("messages", {
    customer_id,
    channel: "email",
    purpose: "reminder",
    direction: "out",
    state: "delivered",
    subject: "AB12CDE is due on 2026-04-30",
  });
  await sql()`
    insert into audit_log (actor_kind, actor_name, command, entity, entity_id)
    values ('system', 'messages', 'customers.update', 'customers', ${customer_id})`;
  const { entries } = await ask(getCustomerTimeline, manager, { id: customer_id });
  expect(entries.map(({ kind, label }) => [kind, label]).toSorted()).toEqual([
    ["change", "the system"],
    ["message", "AB12CDE is due on 30 Apr 2026"],
  ]);
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
