import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { closeVatPeriod, makeVatPeriods, reopenVatPeriod } from "@/lib/accounting/commands/vat-periods";
import { listVatPeriods } from "@/lib/accounting/queries/vat-periods";
import { salesDocuments } from "@/lib/accounting/reports/sales-documents";
import { vatSummary } from "@/lib/accounting/reports/vat-summary";
import { run } from "@/lib/core/command";
import { addDays, type IsoDate, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aDocument, aLine } from "../support/rows";
import { aCustomer, aDraft, aGarage, documentRow, mot, part } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");
const NOW = today();
const daysAgo = (days: number): IsoDate => addDays(NOW, -days);

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);

const box1 = async (from: IsoDate, to: IsoDate) => (await ask(vatSummary, manager, { from, to })).box_1;
/** VAT that a day brings to the return; the days of these tests do not meet. */
const vatOn = (day: IsoDate) => box1(day, day);
const draft = async (fields: object = {}) => aDraft({ line_items: [part("100.00")], ...fields });
const issue = async (fields: object, more: object = {}) =>
  run(issueDocument, manager, { id: (await draft(fields)).id, ...more });
const pay = (document_id: string, amount: string, payment_date?: IsoDate) =>
  run(takePayment, manager, {
    document_id,
    payment_key: randomUUID(),
    payment_date,
    tenders: [{ method: "card", amount }],
  });

describe("an invoice counts", () => {
  test("when it was issued within fourteen days of the supply, on the supply after that", async () => {
    const before = await vatOn(NOW);
    await issue({ tax_point: daysAgo(14) });
    expect([await vatOn(daysAgo(14)), Number(await vatOn(NOW)) - Number(before)]).toEqual(["0.00", 20]);
    const late = await issue({ tax_point: daysAgo(75) });
    expect([await vatOn(daysAgo(75)), Number(await vatOn(NOW)) - Number(before)]).toEqual(["20.00", 20]);
    expect(await documentRow(late.id)).toMatchObject({ issued_date: NOW, vat_date: daysAgo(75) });
  });

  test("when it was issued where that was before the supply", async () => {
    await issue({ tax_point: daysAgo(3) }, { issued_date: daysAgo(5) });
    expect([await vatOn(daysAgo(5)), await vatOn(daysAgo(3))]).toEqual(["20.00", "0.00"]);
  });

  test("on no day of supply that has not come; one of long ago is warned of", async () => {
    await expect(issue({ tax_point: "2030-01-15" })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "tax_point", message: "The day of supply cannot be in the future" }],
    });
    expect((await issue({ tax_point: "2019-01-15" })).warnings).toEqual([
      { field: "tax_point", message: "The day of supply is more than four years ago" },
    ]);
  });

  test("at the rate of its tax point", async () => {
    const changed = daysAgo(100);
    await sql()`insert into tax_rates (tax_code, valid_from, rate) values ('T5', '2000-01-01', 5), ('T5', ${changed}, 10) on conflict (tax_code, valid_from) do update set rate = excluded.rate`;
    const line_items = [part("100.00", "1", { tax_code: "T5" })];
    expect(await issue({ line_items, tax_point: addDays(changed, -10) })).toMatchObject({
      total_tax: "5.00",
    });
    const within = await issue(
      { line_items, tax_point: addDays(changed, -10) },
      { issued_date: addDays(changed, 2) },
    );
    expect(within).toMatchObject({ total_tax: "10.00" });
  });
});

test("a credit note adjusts in the period in which it is issued", async () => {
  const supplied = daysAgo(200);
  const { id } = await issue({ tax_point: supplied });
  const before = Number(await vatOn(NOW));
  const credit = await run(creditDocument, manager, { id, reason: "Not done" });
  await run(issueDocument, manager, { id: credit.id });
  expect([await vatOn(supplied), Number(await vatOn(NOW)) - before]).toEqual(["20.00", -20]);
});

describe("what is paid in advance", () => {
  test("counts on the day it came, and the invoice what that leaves", async () => {
    const job = await draft({ type: "job_sheet" });
    await pay(job.id, "60.00", daysAgo(50));
    expect(await vatOn(daysAgo(50))).toBe("10.00");
    const before = Number(await vatOn(NOW));
    const invoice = await run(convertDocument, manager, { id: job.id, to: "invoice" });
    expect([await vatOn(daysAgo(50)), Number(await vatOn(NOW)) - before]).toEqual(["10.00", 0]);
    await run(issueDocument, manager, { id: invoice.id });
    expect([await vatOn(daysAgo(50)), Number(await vatOn(NOW)) - before]).toEqual(["10.00", 10]);
    await pay(invoice.id, "60.00");
    expect(Number(await vatOn(NOW)) - before).toBe(10);
  });

  test("is spread over what is charged, and taken back when it is given back", async () => {
    const job = await draft({ type: "job_sheet", line_items: [part("100.00"), mot("54.00")] });
    await pay(job.id, "87.00", daysAgo(52));
    expect(await ask(vatSummary, manager, { from: daysAgo(52), to: daysAgo(52) })).toMatchObject({
      box_1: "10.00",
      box_6: "50",
      sales: [
        { tax_code: "T1", net: "50.00", tax: "10.00" },
        { tax_code: "T9", net: "27.00", tax: "0.00" },
      ],
    });
    const before = Number(await vatOn(NOW));
    await run(changeStatus, manager, { id: job.id, status: "cancelled", money: { to: "refund" } });
    expect([await vatOn(daysAgo(52)), Number(await vatOn(NOW)) - before]).toEqual(["10.00", -10]);
  });

  test.each(["estimate", "job_sheet"])(
    "on a document of type %s that GA4 had issued is a deposit like any other",
    async (type) => {
      const id = await aDocument({ type, status: type === "estimate" ? "sent" : "completed" });
      await aLine(id, { line_net: "100.00", line_tax: "20.00", line_gross: "120.00" });
      const day = daysAgo(type === "estimate" ? 210 : 211);
      await pay(id, "60.00", day);
      expect(await documentRow(id)).toMatchObject({
        ...{ received: "60.00", balance: "0.00", status: type === "estimate" ? "sent" : "completed" },
      });
      expect(await vatOn(day)).toBe("10.00");
    },
  );

  test("counts at the standard rate while the work has no price", async () => {
    const job = await draft({ type: "job_sheet", line_items: [] });
    await pay(job.id, "60.00", daysAgo(54));
    expect(await vatOn(daysAgo(54))).toBe("10.00");
  });

  test("names no supply where it is on account", async () => {
    const customer_id = await aCustomer();
    await run(takePayment, manager, {
      customer_id,
      payment_key: randomUUID(),
      payment_date: daysAgo(56),
      tenders: [{ method: "card", amount: "500.00" }],
    });
    expect(await vatOn(daysAgo(56))).toBe("0.00");
  });
});

test("what belongs to a closed period is put right in the present one, and a closed return never changes", async () => {
  const starts_on = `${daysAgo(400).slice(0, 7)}-01`;
  const [period] = await run(makeVatPeriods, manager, { starts_on, kind: "quarterly", count: 1 });
  if (!period) throw new Error("No period was made");
  const within = addDays(starts_on, 20);
  await issue({ tax_point: within });
  expect(await box1(starts_on, period.ends_on)).toBe("20.00");
  await run(closeVatPeriod, manager, { id: period.id });
  const before = Number(await vatOn(NOW));
  const late = await issue({ tax_point: within });
  expect([await box1(starts_on, period.ends_on), Number(await vatOn(NOW)) - before]).toEqual(["20.00", 20]);
  expect(await documentRow(late.id)).toMatchObject({ tax_point: within, vat_date: null });
  await run(reopenVatPeriod, manager, { id: period.id, reason: "A line was wrong" });
  await issue({ tax_point: within });
  expect(await box1(starts_on, period.ends_on)).toBe("40.00");
});

test("the return, its periods, its documents and its file say the same", async () => {
  const starts_on = `${daysAgo(90).slice(0, 7)}-01`;
  await run(makeVatPeriods, manager, { starts_on, kind: "monthly", count: 5 });
  for (const { starts_on: from, ends_on: to, vat } of await ask(listVatPeriods, manager, {})) {
    const { box_1, sales } = await ask(vatSummary, manager, { from, to });
    expect([from, vat]).toEqual([from, box_1]);
    const { rows } = await ask(salesDocuments, as("admin"), {
      from,
      to,
      group: "tax_code",
      by: "tax_point",
      per_page: 200,
    });
    const tax = rows.reduce((sum, row) => sum + Number(row.tax) + Number(row.margin_vat), 0);
    expect(tax.toFixed(2)).toBe(box_1);
    expect(sales.reduce((sum, row) => sum + Number(row.tax), 0).toFixed(2)).toBe(box_1);
  }
});

test("the day on which an issued document's VAT counts is never changed, nor what was declared in advance", async () => {
  const { id } = await issue({ tax_point: daysAgo(75) });
  await expect(sql()`update documents set vat_date = ${NOW} where id = ${id}`).rejects.toThrow(
    "never changes",
  );
  await expect(sql()`update document_advances set tax = 0`).rejects.toThrow("never changes");
  await expect(sql()`delete from document_advances`).rejects.toThrow("never changes");
});
