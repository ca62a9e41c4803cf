import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { outstanding } from "@/lib/accounting/reports/outstanding";
import { vatSummary } from "@/lib/accounting/reports/vat-summary";
import { run } from "@/lib/core/command";
import { addDays, daysBetween, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { archiveCustomer } from "@/lib/customers/commands/archive-customer";
import { listCustomers } from "@/lib/customers/queries/customers";
import { getCustomerDetails } from "@/lib/details/queries/customer-details";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { startFromCustomer } from "@/lib/documents/queries/starting/start-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { getCustomerAccount } from "@/lib/receipts/queries/customer-account";
import { owed } from "@/lib/receivables/queries/owed";
import { customerStatement } from "@/lib/statements/queries/customer-statement";
import { listDebtors } from "@/lib/statements/queries/debtors";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { outOfBalance, overdrawnReceipts } from "../support/ledger";
import { attempt, DAYS_BACK, newWorld, step, type World } from "../support/money-history";
import { fc } from "../support/property";
import { pence } from "../support/trading";
import { aDraft, aGarage, part } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);

const OWING = ["invoice", "excess_invoice", "vehicle_sale"];

/** Where a customer stands by receipts, allocations and credits alone, added up as plainly as can be; in pence. */
async function reckoned(customerId: string) {
  const documents = await sql()`
    select *, issued_date::text as issued, due_date::text as due, expires_date::text as expires from documents where customer_id = ${customerId}`;
  const receipts = await sql()`select * from receipts where deleted_at is null`;
  const allocations =
    await sql()`select a.* from receipt_allocations a join receipts r on r.id = a.receipt_id where r.deleted_at is null`;
  const credits = await sql()`select * from credit_allocations`;
  const add = (rows: readonly Record<string, unknown>[], column: string, id: unknown) =>
    rows.filter((row) => row[column] === id).reduce((total, { amount }) => total + pence(amount), 0);
  const sums = {
    owed: 0,
    overdue: 0,
    late: 0,
    documents: 0,
    on_account: 0,
    deposits: 0,
    unclaimed: 0,
    paid: 0,
  };
  for (const document of documents) {
    const { id, type, status, issued, due } = document;
    const received = add(receipts, "document_id", id) + add(allocations, "document_id", id);
    const gross = pence(document.total_gross);
    if (issued && !document.deleted_at && (OWING.includes(type) || type === "credit_note")) {
      const balance =
        type === "credit_note"
          ? -(gross + received - add(credits, "credit_note_id", id))
          : gross - received - add(credits, "document_id", id);
      sums.owed += balance;
      sums.documents += balance === 0 ? 0 : 1;
      if (daysBetween(due ?? issued, today()) > 0) sums.overdue += balance;
    }
    if (!issued) {
      const over =
        document.deleted_at || ["cancelled", "declined", "expired", "converted", "invoiced"].includes(status);
      const lapsed = type === "estimate" && document.expires && document.expires < today();
      sums[over || lapsed ? "unclaimed" : "deposits"] += received;
    }
    sums.paid += add(receipts, "document_id", id);
  }
  for (const receipt of receipts.filter(
    (row) => row.customer_id === customerId && row.document_id === null,
  )) {
    sums.on_account += pence(receipt.amount) - add(allocations, "receipt_id", receipt.id);
    sums.paid += pence(receipt.amount);
  }
  const billed = documents
    .filter(({ issued }) => issued)
    .reduce(
      (total, { id }) => total + add(receipts, "document_id", id) + add(allocations, "document_id", id),
      0,
    );
  return { ...sums, billed };
}

async function everyPlaceAgrees({ id, surname }: World["customers"][number]) {
  const told = await reckoned(id);
  const { standing } = await ask(getCustomerDetails, manager, { id });
  const { money } = await ask(getCustomerAccount, manager, { customer_id: id });
  const debtor = (await ask(listDebtors, manager, { q: surname })).rows[0];
  const report = (await ask(outstanding, manager, {})).rows.find((row) => row.customer_id === id);
  const statement = await ask(customerStatement, manager, { customer_id: id });
  const { customer } = await ask(startFromCustomer, manager, { customer_id: id });
  const own = told.on_account + told.unclaimed;
  expect({
    page: pence(standing.balance),
    account: pence(money.balance),
    list: pence((await ask(listCustomers, manager, { q: surname })).rows[0]?.balance),
    debtors: pence(debtor?.balance),
    report: pence(report?.balance),
    statement: pence(statement.balance),
    editor: pence(customer?.balance),
  }).toEqual({
    page: told.owed,
    account: told.owed,
    list: told.owed,
    debtors: told.owed,
    report: told.owed,
    statement: told.owed,
    editor: told.owed,
  });
  expect([standing.overdue, debtor?.overdue, customer?.overdue].map(pence)).toEqual([
    told.overdue,
    told.overdue,
    told.overdue,
  ]);
  for (const age of ["current", "days_30", "days_60", "days_90", "older"] as const)
    expect([debtor?.[age], report?.[age], statement.ageing[age]].map(pence)).toEqual(
      Array(3).fill(pence(standing[age])),
    );
  for (const row of [standing, debtor, report, statement])
    expect([pence(row?.on_account), pence(row?.unclaimed)]).toEqual([told.on_account, told.unclaimed]);
  expect([pence(standing.deposits), pence(customer?.own_money)]).toEqual([told.deposits, own]);
  expect(pence(statement.total)).toBe(told.owed - own);
  // Every penny paid is on a bill, on account, in advance, or shown as theirs; what was given back was taken off.
  expect(told.billed + told.on_account + told.deposits + told.unclaimed).toBe(told.paid);
  return told;
}

/** What the guard says of the money, and whether the limit is reckoned from the same sums. */
async function guardsAgree(id: string, told: Awaited<ReturnType<typeof reckoned>>) {
  const pounds = (sum: number) =>
    (Math.abs(sum) / 100).toLocaleString("en-GB", { style: "currency", currency: "GBP" });
  const message = await run(archiveCustomer, manager, { id }).then(
    () => "",
    (error) => String(error.message),
  );
  if (told.owed !== 0 && told.documents > 0)
    expect(message).toContain(
      `${pounds(told.owed)} is still ${told.owed > 0 ? "owed" : "to be refunded"} on ${told.documents} `,
    );
  if (told.on_account !== 0) expect(message).toContain(`${pounds(told.on_account)} is on account`);
  if (told.deposits !== 0) expect(message).toContain(`${pounds(told.deposits)} was paid in advance`);
  if (told.unclaimed !== 0)
    expect(message).toContain(`${pounds(told.unclaimed)} paid on work that came to nothing`);
  if (message === "") return;
  const over = told.owed - told.on_account - told.unclaimed + 120 - 1;
  if (over <= 0) return;
  await sql()`update customers set credit_limit = 0.01 where id = ${id}`;
  const { id: draft } = await aDraft({ customer_id: id, line_items: [part("1.00")] });
  await expect(run(issueDocument, manager, { id: draft })).rejects.toMatchObject({
    details: [{ field: "override_hold", message: expect.stringContaining(`${pounds(over)} over the limit`) }],
  });
}

test("after any history every place tells of the same money, none is lost, and VAT is where the law has it", async () => {
  const days = new Map<string, number>();
  const sums = { owed: 0, overdue: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 22 }), async (steps) => {
      const world = await newWorld();
      for (const one of steps) await attempt(world, one);
      for (const [day, vat] of world.vat) days.set(day, (days.get(day) ?? 0) + vat);
      for (const customer of world.customers) {
        const told = await everyPlaceAgrees(customer);
        sums.owed += told.owed;
        sums.overdue += told.overdue;
        await guardsAgree(customer.id, told);
      }
      const garage = await ask(owed, manager, {});
      expect([pence(garage.balance), pence(garage.overdue_balance)]).toEqual([sums.owed, sums.overdue]);
    }),
    { numRuns: 40, endOnFailure: true },
  );
  for (const back of DAYS_BACK) {
    const day = addDays(today(), -back);
    const { box_1 } = await ask(vatSummary, manager, { from: day, to: day });
    expect([back, pence(box_1)]).toEqual([back, days.get(day) ?? 0]);
  }
  expect(await outOfBalance()).toEqual([]);
  expect(await overdrawnReceipts()).toEqual([]);
}, 180_000);
