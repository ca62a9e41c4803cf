import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db, sql } from "@/db/client";
import { removeVatPeriod } from "@/lib/accounting/commands/change-vat-periods";
import { closeDay, reopenDay } from "@/lib/accounting/commands/close-day";
import { closeVatPeriod, makeVatPeriods, reopenVatPeriod } from "@/lib/accounting/commands/vat-periods";
import { getCashUp, listCashUps } from "@/lib/accounting/queries/cash-ups";
import { listVatPeriods } from "@/lib/accounting/queries/vat-periods";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { closedPeriodProblem } from "@/lib/tax/queries/closed-days";
import { as } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { ownDocument } from "../support/ledger";
import { aReceipt, aRow } from "../support/rows";

await testDatabase();
const manager = as("manager");
const receptionist = as("receptionist");
const code = (work: Promise<unknown>) =>
  work.then(
    () => "DONE",
    (error) => error.code,
  );

test("a day is expected, counted, closed and opened again", async () => {
  const day = "2026-03-04";
  await aReceipt({ amount: "50.00", method: "cash", payment_date: day });
  await aReceipt({ amount: "-10.00", method: "cash", payment_date: day });
  await aReceipt({ amount: "48.00", surcharge_gross: "0.76", method: "card", payment_date: day });
  await aReceipt({ amount: "30.00", method: "credit_note", payment_date: day });
  const open = await ask(getCashUp, manager, { day });
  expect(open.closed).toBeNull();
  expect(open.methods.map((m) => [m.method, m.receipts, m.refunds, m.expected])).toEqual([
    ["cash", 1, 1, "40.00"],
    ["card", 1, 0, "48.76"],
    ["cheque", 0, 0, "0.00"],
  ]);
  const counts = [
    { method: "cash" as const, counted: "39.50", expected: "40.00" },
    { method: "card" as const, counted: "48.76", expected: "48.76" },
  ];
  await aReceipt({ amount: "1.00", method: "cash", payment_date: day });
  expect(
    await run(closeDay, manager, { day, counts }).catch((error) => [error.code, error.details[0]?.field]),
  ).toEqual(["CONFLICT", "counts.0.counted"]);
  await sql()`delete from receipts where amount = 1`;
  await run(closeDay, manager, { day, counts, notes: "50p short" });
  expect(await code(run(closeDay, manager, { day, counts }))).toBe("CONFLICT");
  await aReceipt({ amount: "5.00", method: "cash", payment_date: day });
  const closed = await ask(getCashUp, manager, { day });
  expect(closed.closed).toMatchObject({ notes: "50p short" });
  expect(closed.methods.map(({ method }) => method)).toEqual(["cash", "card"]);
  expect(closed.methods.find(({ method }) => method === "cash")).toMatchObject({
    counted: "39.50",
    difference: "-0.50",
    since: "5.00",
  });
  expect(await ask(listCashUps, manager, {})).toMatchObject([
    { day, expected: "88.76", counted: "88.26", difference: "-0.50" },
  ]);
  await run(reopenDay, manager, { day, reason: "A cheque was forgotten" });
  expect((await ask(getCashUp, manager, { day })).closed).toBeNull();
  expect(await code(run(reopenDay, manager, { day, reason: "again" }))).toBe("CONFLICT");
  const [audit] = await sql()`select before, after from audit_log where command = 'receipts.reopen_day'`;
  expect(JSON.stringify(audit)).toContain("39.50");
});

test("who may take money on a day that is cashed up is told that its count misses it", async () => {
  const day = addDays(today(), -3);
  await run(closeDay, manager, { day, counts: [] });
  const payment = async () => ({
    customer_id: await aRow("customers", { surname: "Late" }),
    tenders: [{ method: "card" as const, amount: "10.00" }],
    payment_date: day,
    payment_key: randomUUID(),
  });
  expect((await run(takePayment, manager, await payment())).warnings).toEqual([
    expect.stringContaining("has been cashed up: this is not in its count"),
  ]);
  expect(await code(run(takePayment, receptionist, await payment()))).toBe("VALIDATION_ERROR");
});

test("every method that should have brought something is counted, none is taken as it is expected", async () => {
  const day = "2026-03-11";
  for (const method of ["cash", "card", "bacs", "cheque"] as const)
    await aReceipt({ amount: "20.00", method, payment_date: day });
  const close = (...methods: ("cash" | "card" | "bacs" | "cheque")[]) =>
    run(closeDay, manager, { day, counts: methods.map((method) => ({ method, counted: "19.00" })) });
  await expect(close("cash")).rejects.toMatchObject({
    code: "VALIDATION_ERROR",
    details: [
      { field: "counts", message: "Count BACS too: £20.00 should be there" },
      { field: "counts", message: "Count Card too: £20.00 should be there" },
      { field: "counts", message: "Count Cheque too: £20.00 should be there" },
    ],
  });
  expect((await ask(getCashUp, manager, { day })).closed).toBeNull();
  const { methods } = await close("cash", "card", "bacs", "cheque");
  expect(methods.map(({ counted }) => counted)).toEqual(["19.00", "19.00", "19.00", "19.00"]);
});

test("a day is not closed ahead, and an empty one can be", async () => {
  expect(await code(run(closeDay, manager, { day: addDays(today(), 1), counts: [] }))).toBe(
    "VALIDATION_ERROR",
  );
  await run(closeDay, manager, { day: "2026-02-01", counts: [] });
  expect((await ask(getCashUp, manager, { day: "2026-02-01" })).methods).toMatchObject([
    { method: "cash", expected: "0.00", counted: "0.00" },
  ]);
});

test("what is taken while a day closes is in its sum or refused, never lost between", async () => {
  const customer = await aRow("customers", { surname: "Illingworth" });
  const day = addDays(today(), -1);
  const invoices = await Promise.all(
    Array.from({ length: 12 }, () => ownDocument({ customer_id: customer, total_gross: "10.00" })),
  );
  const pay = (document_id: string) =>
    run(takePayment, receptionist, {
      document_id,
      tenders: [{ method: "cash", amount: "10.00" }],
      payment_date: day,
      payment_key: randomUUID(),
    }).then(
      () => 10,
      () => 0,
    );
  const [taken, closed] = await Promise.all([
    Promise.all(invoices.map(pay)),
    run(closeDay, manager, { day, counts: [{ method: "cash", counted: "0" }] }),
  ]);
  const sum = taken.reduce<number>((a, b) => a + b, 0);
  expect(Number(closed.methods.find(({ method }) => method === "cash")?.expected ?? 0)).toBe(sum);
});

test("VAT periods are made ahead, closed once over, and a closed one stands against issuing", async () => {
  await run(makeVatPeriods, manager, { starts_on: "2025-11-30", kind: "quarterly", count: 3 });
  expect(
    (await ask(listVatPeriods, manager, {})).map(({ starts_on, ends_on }) => [starts_on, ends_on]),
  ).toEqual([
    ["2026-05-30", "2026-08-29"],
    ["2026-02-28", "2026-05-29"],
    ["2025-11-30", "2026-02-27"],
  ]);
  expect(
    await code(run(makeVatPeriods, manager, { starts_on: "2026-08-29", kind: "monthly", count: 1 })),
  ).toBe("VALIDATION_ERROR");
  const [future] = await run(makeVatPeriods, manager, {
    starts_on: addDays(today(), -3),
    kind: "monthly",
    count: 1,
  });
  expect(await code(run(closeVatPeriod, manager, { id: future?.id ?? "" }))).toBe("CONFLICT");
  await run(removeVatPeriod, manager, { id: future?.id ?? "" });
  const first = (await ask(listVatPeriods, manager, {})).at(-1)?.id ?? "";
  await run(closeVatPeriod, manager, { id: first });
  expect(await closedPeriodProblem(db(), receptionist, "2026-01-15", "issued_date")).toMatchObject({
    field: "issued_date",
  });
  expect(await closedPeriodProblem(db(), manager, "2026-01-15", "issued_date")).toMatchObject({
    field: "override_period",
  });
  expect(await closedPeriodProblem(db(), manager, "2026-01-15", "issued_date", true)).toBeNull();
  const customer = await aRow("customers", { surname: "Jagger" });
  const { warnings } = await run(takePayment, receptionist, {
    customer_id: customer,
    tenders: [{ method: "cash", amount: "10.00" }],
    payment_date: "2026-01-15",
    payment_key: randomUUID(),
  });
  expect(warnings).toEqual([expect.stringContaining("cash accounting")]);
  await run(reopenVatPeriod, manager, { id: first, reason: "An invoice was forgotten" });
  expect(await closedPeriodProblem(db(), receptionist, "2026-01-15", "issued_date")).toBeNull();
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
