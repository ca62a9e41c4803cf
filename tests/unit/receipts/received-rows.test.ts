import { expect, test } from "vitest";
import { receivedRows } from "@/lib/receipts/rules/received-rows";

const row = (payment_date: string, amount: string, allocated = true) => ({
  id: "r1",
  payment_date,
  method: "card",
  method_name: "",
  amount,
  allocated,
  description: null,
});

const said = (document: Parameters<typeof receivedRows>[0], rows: ReturnType<typeof row>[]) =>
  receivedRows(document, rows).map(({ date, words, amount }) => [date, words, amount]);

test("a deposit that was kept on account is one line, with the day on which it was", () => {
  const job = { type: "job_sheet", number: "5992", issued_date: null };
  expect(said(job, [row("2026-11-02", "50.00"), row("2026-11-30", "-50.00")])).toEqual([
    ["2026-11-30", "Deposit of £50.00 on job sheet 5992 kept on account", null],
  ]);
});

test("what is left of a deposit that was too large is its amount", () => {
  const invoice = { type: "invoice", number: "9242", issued_date: "2026-11-30" };
  expect(said(invoice, [row("2026-11-02", "100.00"), row("2026-11-30", "-20.00")])).toEqual([
    ["2026-11-02", "Card, £20.00 of it kept on account", "80.00"],
  ]);
});

test("money from the account and money over the counter stay as they are", () => {
  const invoice = { type: "invoice", number: "9242", issued_date: "2026-11-30" };
  expect(
    said(invoice, [row("2026-11-02", "100.00"), { ...row("2026-11-03", "20.00", false), id: "r2" }]),
  ).toEqual([
    ["2026-11-02", "Card, from a payment on account", "100.00"],
    ["2026-11-03", "Card", "20.00"],
  ]);
});
