import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { outstanding } from "@/lib/accounting/reports/outstanding";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { archiveCustomer } from "@/lib/customers/commands/archive-customer";
import { listCustomers } from "@/lib/customers/queries/customers";
import { getCustomerDetails } from "@/lib/details/queries/customer-details";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { listDocuments } from "@/lib/documents/queries/documents";
import { getDocument } from "@/lib/documents/queries/get-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { allocateMoney } from "@/lib/receipts/commands/allocate-money";
import { refundReceipt } from "@/lib/receipts/commands/refund-receipt";
import { releaseMoneyOf } from "@/lib/receipts/commands/release-money";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { getCustomerAccount } from "@/lib/receipts/queries/customer-account";
import { moneyDestinations } from "@/lib/receipts/queries/money-destinations";
import { owed } from "@/lib/receivables/queries/owed";
import { customerStatement } from "@/lib/statements/queries/customer-statement";
import { listDebtors } from "@/lib/statements/queries/debtors";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { outOfBalance, overdrawnReceipts } from "../support/ledger";
import { aDocument, aReceipt } from "../support/rows";
import { aCustomer, aDraft, aGarage, documentRow, part } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);

const standard = [part("100.00")];
const issued = async (fields: object) =>
  run(issueDocument, manager, { id: (await aDraft({ line_items: standard, ...fields })).id });
const pay = async (paid: { document_id: string } | { customer_id: string }, amount: string) =>
  (
    await run(takePayment, manager, {
      ...paid,
      payment_key: randomUUID(),
      tenders: [{ method: "cash", amount }],
    })
  ).receipts[0]?.id ?? "";
const standing = async (id: string) => (await ask(getCustomerDetails, manager, { id })).standing;

/** What every place that tells of it says a customer owes. */
async function owedEverywhere(id: string, name: string) {
  const picture = await standing(id);
  const debtor = (await ask(listDebtors, manager, { q: name })).rows[0];
  const report = (await ask(outstanding, manager, {})).rows.find((row) => row.customer_id === id);
  const statement = await ask(customerStatement, manager, { customer_id: id });
  return {
    page: picture.balance,
    list: (await ask(listCustomers, manager, { q: name })).rows[0]?.balance,
    account: (await ask(getCustomerAccount, manager, { customer_id: id })).money.balance,
    debtors: debtor?.balance,
    report: report?.balance,
    statement: statement.balance,
  };
}

describe("whatever a customer comes to owe by", () => {
  test.each(["invoice", "vehicle_sale"] as const)(
    "%s is owed in every place, and stands against archiving",
    async (type) => {
      const name = `Owing${type.replace("_", "")}`;
      const id = await aCustomer({ surname: name });
      const before = await ask(owed, manager, {});
      const sale = await issued({ type, customer_id: id, line_items: [part("3500.00")] });
      expect(sale.balance).toBe("4200.00");
      expect(new Set(Object.values(await owedEverywhere(id, name)))).toEqual(new Set(["4200.00"]));
      expect(Number((await ask(owed, manager, {})).balance) - Number(before.balance)).toBeCloseTo(4200);
      expect((await ask(listDocuments, manager, { unpaid: true, customer_id: id })).pagination.total).toBe(1);
      await expect(run(archiveCustomer, manager, { id })).rejects.toMatchObject({
        code: "CONFLICT",
        message: "This customer cannot be archived: £4,200.00 is still owed on 1 document",
      });
    },
  );

  test("counts against the credit limit", async () => {
    const customer_id = await aCustomer({ account_customer: true, credit_limit: "5000.00" });
    await issued({ type: "vehicle_sale", customer_id, line_items: [part("3500.00")] });
    await expect(issued({ customer_id, line_items: [part("700.00")] })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "override_hold" }],
    });
  });
});

test.each(["payment_on_account", "vehicle_purchase"] as const)(
  "nobody owes by a %s, and no limit or stop holds it up",
  async (type) => {
    const customer_id = await aCustomer({
      surname: `No${type}`,
      account_customer: true,
      account_held: true,
      credit_limit: "1",
    });
    await issued({ type, customer_id, line_items: [part("500.00", "1", { tax_code: "T9" })] });
    expect(await standing(customer_id)).toMatchObject({ balance: "0.00", documents: 0 });
  },
);

test("what has no due date is due when it was issued, in every place", async () => {
  const surname = "Undated";
  const customer_id = await aCustomer({ surname });
  const issued_date = addDays(today(), -40);
  const id = await aDocument({
    customer_id,
    customer_name: surname,
    issued_date,
    created_date: "2020-01-01",
    due_date: null,
    balance: "120.00",
  });
  const aged = { balance: "120.00", days_60: "120.00", older: "0.00" };
  expect(await standing(customer_id)).toMatchObject({ ...aged, overdue: "120.00" });
  expect((await ask(listDebtors, manager, { q: surname })).rows[0]).toMatchObject({
    ...aged,
    overdue: "120.00",
  });
  expect(
    (await ask(outstanding, manager, {})).rows.find((row) => row.customer_id === customer_id),
  ).toMatchObject(aged);
  expect((await ask(customerStatement, manager, { customer_id })).ageing).toMatchObject({
    days_60: "120.00",
  });
  const all = await ask(owed, manager, {});
  expect(all.oldest).toContainEqual(expect.objectContaining({ id, due_on: issued_date }));
  expect((await ask(getDocument, manager, { id })).overdue).toBe(true);
  expect((await ask(listDocuments, manager, { customer_id })).rows[0]?.overdue).toBe(true);
});

describe("a limit", () => {
  test("is reached after the customer's own money is: on account, left on called-off work, paid on the document at hand", async () => {
    const customer_id = await aCustomer({ account_customer: true, credit_limit: "100.00" });
    const receipt = await pay({ customer_id }, "500.00");
    const invoice = await issued({ customer_id });
    expect(invoice).toMatchObject({ balance: "120.00", status: "issued" });
    await run(refundReceipt, manager, { id: receipt, payment_key: randomUUID() });
    await expect(issued({ customer_id })).rejects.toMatchObject({
      details: [{ field: "override_hold", message: expect.stringContaining("£140.00 over the limit") }],
    });
    const draft = await aDraft({ customer_id, line_items: standard });
    await pay({ document_id: draft.id }, "120.00");
    expect(await run(issueDocument, manager, { id: draft.id })).toMatchObject({ status: "paid" });
  });
});

describe("a customer is not archived", () => {
  test.each([
    ["£500.00 is on account", async (customer_id: string) => pay({ customer_id }, "500.00")],
    [
      "£50.00 was paid in advance on work that is not billed; 1 job sheet of £120.00 not finished",
      async (customer_id: string) =>
        pay(
          { document_id: (await aDraft({ type: "job_sheet", customer_id, line_items: standard })).id },
          "50.00",
        ),
    ],
    [
      "1 estimate of £120.00 not answered yet",
      async (customer_id: string) => aDraft({ type: "estimate", customer_id, line_items: standard }),
    ],
    [
      "1 vehicle sale of £120.00 not issued yet",
      async (customer_id: string) => aDraft({ type: "vehicle_sale", customer_id, line_items: standard }),
    ],
    [
      "£30.00 paid on work that came to nothing is still theirs",
      async (customer_id: string) =>
        aDocument({
          type: "job_sheet",
          status: "cancelled",
          issued_date: null,
          customer_id,
          received: "30.00",
        }),
    ],
  ])("while %s", async (reason, make) => {
    const id = await aCustomer();
    await make(id);
    await expect(run(archiveCustomer, manager, { id })).rejects.toMatchObject({
      code: "CONFLICT",
      message: `This customer cannot be archived: ${reason}`,
    });
  });
});

describe("calling off what money was paid on", () => {
  const calledOff = [
    ["job_sheet", "cancelled"],
    ["estimate", "declined"],
    ["estimate", "expired"],
    ["estimate", "deleted"],
    ["job_sheet", "deleted"],
    ["invoice", "deleted"],
  ] as const;
  const callOff = (
    id: string,
    how: (typeof calledOff)[number][1],
    money?: z.input<typeof deleteDocument.input>["money"],
    who = manager,
  ) =>
    how === "deleted"
      ? run(deleteDocument, who, { id, money })
      : run(changeStatus, who, { id, status: how, money });
  const paidWork = async (type: string) => {
    const customer_id = await aCustomer();
    const { id } = await aDraft({ type: type as "invoice", customer_id, line_items: standard });
    await pay({ document_id: id }, "50.00");
    return { id, customer_id };
  };

  test.each(calledOff)("%s %s asks what becomes of it, and puts it on account", async (type, how) => {
    const { id, customer_id } = await paidWork(type);
    await expect(callOff(id, how)).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "money", message: expect.stringContaining("£50.00 was paid on") }],
    });
    expect(await documentRow(id)).toMatchObject({ received: "50.00", deleted_at: null });
    await callOff(id, how, { to: "account" });
    expect(await documentRow(id)).toMatchObject({ received: "0.00" });
    expect(await standing(customer_id)).toMatchObject({
      on_account: "50.00",
      deposits: "0.00",
      unclaimed: "0.00",
    });
  });

  test.each(calledOff)("%s %s gives it back by its tender", async (type, how) => {
    const { id, customer_id } = await paidWork(type);
    await callOff(id, how, { to: "refund" });
    expect(await standing(customer_id)).toMatchObject({
      on_account: "0.00",
      deposits: "0.00",
      unclaimed: "0.00",
    });
    const [given] = (await ask(getDocument, manager, { id }).catch(() => null))?.receipts?.filter(
      ({ amount }) => String(amount).startsWith("-"),
    ) ?? [{ amount: "-50.00", method: "cash" }];
    expect(given).toMatchObject({ amount: "-50.00", method: "cash" });
  });

  test("moves it to another document of the customer, and to nobody else's", async () => {
    const { id, customer_id } = await paidWork("job_sheet");
    const invoice = await issued({ customer_id });
    const foreign = await aDraft({ line_items: standard });
    const offered = await ask(moneyDestinations, manager, { document_id: id });
    expect(offered).toMatchObject({ received: "50.00", documents: [{ id: invoice.id, due: "120.00" }] });
    for (const [document_id, message] of [
      [foreign.id, "It belongs to another customer"],
      [id, "Choose another document of this customer"],
    ])
      await expect(callOff(id, "cancelled", { to: "document", document_id })).rejects.toMatchObject({
        details: [{ field: "money.document_id", message }],
      });
    await callOff(id, "cancelled", { to: "document", document_id: invoice.id });
    expect(await documentRow(id)).toMatchObject({ status: "cancelled", received: "0.00" });
    expect(await documentRow(invoice.id)).toMatchObject({
      received: "50.00",
      balance: "70.00",
      status: "part_paid",
    });
  });

  test("money that came from the account goes back there", async () => {
    const customer_id = await aCustomer();
    const receipt_id = await pay({ customer_id }, "80.00");
    const job = await aDraft({ type: "job_sheet", customer_id, line_items: standard });
    await run(allocateMoney, manager, {
      receipt_id,
      allocations: [{ document_id: job.id, amount: "80.00" }],
    });
    expect(await standing(customer_id)).toMatchObject({ on_account: "0.00", deposits: "80.00" });
    await callOff(job.id, "cancelled", { to: "refund" });
    expect(await standing(customer_id)).toMatchObject({ on_account: "80.00", deposits: "0.00" });
  });

  test("is for those who may decide about money", async () => {
    const { id } = await paidWork("job_sheet");
    await expect(callOff(id, "cancelled", { to: "account" }, as("technician"))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(callOff(id, "cancelled", { to: "refund" }, as("technician"))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await documentRow(id)).toMatchObject({ status: "open", received: "50.00" });
  });
});

describe("money on work that came to nothing by itself or by import", () => {
  test("is shown as the customer's, and released", async () => {
    const surname = "Lapsed";
    const customer_id = await aCustomer({ surname });
    const document_id = await aDocument({
      type: "job_sheet",
      status: "cancelled",
      issued_date: null,
      customer_id,
      received: "50.00",
    });
    await aReceipt({ document_id, amount: "50.00", method: "cash" });
    expect(await standing(customer_id)).toMatchObject({ unclaimed: "50.00" });
    expect((await ask(getCustomerAccount, manager, { customer_id })).unclaimed).toMatchObject([
      { id: document_id, amount: "50.00" },
    ]);
    expect((await ask(listDebtors, manager, { q: surname })).rows[0]).toMatchObject({
      unclaimed: "50.00",
      balance: "0.00",
    });
    expect(
      (await ask(outstanding, manager, {})).rows.find((row) => row.customer_id === customer_id),
    ).toMatchObject({ unclaimed: "50.00" });
    expect(await ask(customerStatement, manager, { customer_id })).toMatchObject({
      unclaimed: "50.00",
      total: "-50.00",
    });
    await run(releaseMoneyOf, manager, { document_id, money: { to: "account" } });
    expect(await standing(customer_id)).toMatchObject({ unclaimed: "0.00", on_account: "50.00" });
    await expect(
      run(releaseMoneyOf, manager, { document_id, money: { to: "account" } }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("an estimate past its last day holds it no longer; until then it is a deposit", async () => {
    const customer_id = await aCustomer();
    const fields = { type: "estimate", status: "sent", issued_date: null, customer_id, received: "20.00" };
    await aDocument({ ...fields, expires_date: addDays(today(), -1) });
    await aDocument({ ...fields, expires_date: today() });
    expect(await standing(customer_id)).toMatchObject({ unclaimed: "20.00", deposits: "20.00" });
  });

  test("of a deleted document too", async () => {
    const customer_id = await aCustomer();
    const document_id = await aDocument({
      type: "estimate",
      status: "sent",
      issued_date: null,
      customer_id,
      received: "35.00",
      deleted_at: "2026-01-01",
    });
    await aReceipt({ document_id, amount: "35.00" });
    expect(await standing(customer_id)).toMatchObject({ unclaimed: "35.00" });
    await run(releaseMoneyOf, manager, { document_id, money: { to: "refund" } });
    expect(await standing(customer_id)).toMatchObject({ unclaimed: "0.00", on_account: "0.00" });
  });
});

test("no balance is out of step, and no receipt was used twice", async () => {
  expect(await outOfBalance()).toEqual([]);
  expect(await overdrawnReceipts()).toEqual([]);
});
