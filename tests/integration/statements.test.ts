import { beforeAll, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { ask } from "@/lib/core/query";
import { customerStatement } from "@/lib/statements/queries/customer-statement";
import { listDebtors, sumDebtors } from "@/lib/statements/queries/debtors";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { ownDocument } from "../support/ledger";
import { aReceipt, aRow } from "../support/rows";

await testDatabase();
const accountant = as("accountant");
let customer = "";

/** Two invoices of the spring, one paid in May; a part payment in June; a credit note set against it in July; money on account. */
beforeAll(async () => {
  customer = await aRow("customers", {
    company_name: "Kelbrook Haulage",
    account_customer: true,
    account_number: "KEL001",
    email: "accounts@kelbrook.example.com",
  });
  const issued = (number: string, issued_date: string, total_gross: string, more: object = {}) =>
    ownDocument({
      customer_id: customer,
      number,
      number_value: number,
      issued_date,
      due_date: null,
      total_gross,
      ...more,
    });
  const march = await issued("101", "2026-03-10", "120.00", {
    due_date: "2026-04-09",
    balance: "0.00",
    received: "120.00",
    status: "paid",
  });
  await aReceipt({ document_id: march, amount: "120.00", method: "bacs", payment_date: "2026-05-04" });
  const april = await issued("102", "2026-04-20", "300.00", {
    due_date: "2026-05-20",
    balance: "150.00",
    received: "100.00",
    status: "part_paid",
  });
  await aReceipt({ document_id: april, amount: "100.00", method: "cheque", payment_date: "2026-06-15" });
  await issued("103", "2026-06-02", "80.00", { due_date: "2026-07-02" });
  const credit = await issued("9", "2026-07-01", "60.00", {
    type: "credit_note",
    balance: "10.00",
    source_document_id: april,
  });
  await aRow("credit_allocations", {
    credit_note_id: credit,
    document_id: april,
    amount: "50.00",
    allocated_date: "2026-07-01",
  });
  const deposit = await aReceipt({
    customer_id: customer,
    amount: "40.00",
    method: "cash",
    payment_date: "2026-06-20",
  });
  expect(deposit).toBeTruthy();
  await issued("777", "2026-05-05", "55.00", { deleted_at: "2026-05-06" });
});

const statement = (choice: object) =>
  ask(customerStatement, accountant, { customer_id: customer, ...choice });
const lines = (made: Awaited<ReturnType<typeof statement>>) =>
  made.lines.map(({ number, gross, settled, balance }) => [number, gross, settled, balance]);

describe("the four kinds", () => {
  test("to current date: what is outstanding now", async () => {
    const made = await statement({ kind: "current" });
    expect(lines(made)).toEqual([
      ["102", "300.00", "150.00", "150.00"],
      ["103", "80.00", "0.00", "80.00"],
      ["9", "-60.00", "-50.00", "-10.00"],
    ]);
    expect(made).toMatchObject({
      brought_forward: null,
      balance: "220.00",
      on_account: "40.00",
      total: "180.00",
      customer: { name: "Kelbrook Haulage" },
    });
  });

  test("to a month end: what was outstanding then, though it was paid since", async () => {
    const made = await statement({ kind: "month_end", month: "2026-04" });
    expect(lines(made)).toEqual([
      ["101", "120.00", "0.00", "120.00"],
      ["102", "300.00", "0.00", "300.00"],
    ]);
    expect(made.ageing).toEqual({
      current: "300.00",
      days_30: "120.00",
      days_60: "0.00",
      days_90: "0.00",
      older: "0.00",
    });
    expect(made.on_account).toBe("0.00");
  });

  test("to a month end with the earlier brought forward", async () => {
    const made = await statement({ kind: "month_end", month: "2026-06", brought_forward: true });
    expect(made.brought_forward).toBe("200.00");
    expect(lines(made)).toEqual([["103", "80.00", "0.00", "80.00"]]);
    expect(made).toMatchObject({ balance: "280.00", on_account: "40.00", total: "240.00" });
  });

  test("within a range: paid and unpaid, the older unpaid brought forward", async () => {
    const made = await statement({ kind: "range", from: "2026-03-01", to: "2026-05-31" });
    expect(made.brought_forward).toBe("0.00");
    expect(lines(made)).toEqual([
      ["101", "120.00", "120.00", "0.00"],
      ["102", "300.00", "0.00", "300.00"],
    ]);
    expect((await statement({ kind: "range", from: "2026-06-01", to: "2026-06-30" })).brought_forward).toBe(
      "200.00",
    );
  });

  test("activity within a range: what came, under each", async () => {
    const made = await statement({ kind: "activity", from: "2026-04-01", to: "2026-07-31" });
    expect(
      made.lines.map(({ number, movements }) => [
        number,
        movements.map(({ date, words, amount }) => [date, words, amount]),
      ]),
    ).toEqual([
      [
        "102",
        [
          ["2026-06-15", "Cheque", "100.00"],
          ["2026-07-01", "Credit note 9", "50.00"],
        ],
      ],
      ["103", []],
      ["9", [["2026-07-01", "Set against 102", "-50.00"]]],
    ]);
  });

  test("nobody has none", async () => {
    await expect(statement({ customer_id: "0190a0a0-0000-7000-8000-000000000000" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(statement({ month: "2026-13" })).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  });
});

describe("who owes", () => {
  beforeAll(async () => {
    const other = await aRow("customers", { surname: "Lumb" });
    await ownDocument({
      customer_id: other,
      total_gross: "1000.00",
      issued_date: "2026-01-05",
      due_date: "2026-01-05",
      number: "104",
      number_value: 104,
    });
    const ahead = await aRow("customers", { surname: "Midgley" });
    await aReceipt({ customer_id: ahead, amount: "25.00", payment_date: "2026-06-01" });
    await aRow("customers", { surname: "Nobody" });
  });

  test("each with their ages, which are those of their statement", async () => {
    const { rows, pagination } = await ask(listDebtors, accountant, { as_at: "2026-06-30" });
    expect(pagination.total).toBe(3);
    expect(rows.map(({ name, balance, on_account }) => [name, balance, on_account])).toEqual([
      ["Lumb", "1000.00", "0.00"],
      ["Kelbrook Haulage", "280.00", "40.00"],
      ["Midgley", "0.00", "25.00"],
    ]);
    const { ageing } = await statement({ kind: "month_end", month: "2026-06" });
    expect(rows[1]).toMatchObject({ ...ageing, overdue: "200.00", oldest: "2026-04-20", documents: 2 });
    for (const by of ["due", "issue"] as const) {
      const today = await ask(listDebtors, accountant, { by, q: "kelbrook" });
      expect(today.rows[0]).toMatchObject((await statement({ kind: "current", by })).ageing);
    }
  });

  test("narrowed, ordered and added up", async () => {
    const names = async (input: object) =>
      (await ask(listDebtors, accountant, input)).rows.map(({ name }) => name);
    expect(await names({ account: "true" })).toEqual(["Kelbrook Haulage"]);
    expect(await names({ overdue: "true", sort: "name" })).toEqual(["Kelbrook Haulage", "Lumb"]);
    expect(await names({ sort: "oldest" })).toEqual(["Lumb", "Kelbrook Haulage", "Midgley"]);
    expect(await ask(sumDebtors, accountant, { as_at: "2026-06-30" })).toMatchObject({
      customers: 3,
      balance: "1280.00",
      on_account: "65.00",
      older: "1000.00",
    });
    await sql()`update customers set deleted_at = now() where surname = 'Lumb'`;
    expect(await names({})).not.toContain("Lumb");
  });
});
