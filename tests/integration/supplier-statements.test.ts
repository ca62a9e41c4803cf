import { beforeEach, expect, test } from "vitest";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { proceed } from "@/lib/core/procedure";
import { ask } from "@/lib/core/query";
import { acceptLines, bookInvoice } from "@/lib/supplier-accounts/commands/book-invoice";
import { readInvoicePaper, readStatementPaper } from "@/lib/supplier-accounts/commands/read-paper";
import {
  createStatement,
  deleteStatement,
  linkLine,
  settleLine,
} from "@/lib/supplier-accounts/commands/statements";
import { supplierAccount } from "@/lib/supplier-accounts/queries/account";
import { getInvoice } from "@/lib/supplier-accounts/queries/invoice";
import { getStatement } from "@/lib/supplier-accounts/queries/statement";
import { listStatements } from "@/lib/supplier-accounts/queries/statements";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";
import { aDelivery, aPaper, aReturn, aSupplierRow } from "../support/supplier-papers";

await testDatabase();
const accountant = as("accountant");

let supplier: string;
beforeEach(async () => {
  supplier = await aSupplierRow();
});

async function aBooked(number: string, unit_net: string, invoice_date = "2026-11-10") {
  const { id } = await aPaper(supplier, [{ quantity: "1", unit_net }], { number, invoice_date });
  const { lines } = await ask(getInvoice, accountant, { id });
  await run(acceptLines, accountant, { id, lines: lines.map((line) => line.id) });
  return run(bookInvoice, accountant, { id });
}

const line = (reference: string, amount: string, more: object = {}) => ({
  kind: "invoice" as const,
  line_date: "2026-11-10",
  reference,
  amount,
  ...more,
});

test("a statement is compared line by line, and the balances are explained to the penny", async () => {
  const matched = await aBooked("INV-0101", "10");
  await aBooked("102", "10");
  const missing = await aBooked("103", "10");
  const { order } = await aDelivery(supplier, { reference: "DN 104", quantity: "2" });
  const draft = await aPaper(supplier, [{}], { number: "105" });
  const statement = await run(createStatement, accountant, {
    supplier_id: supplier,
    statement_date: "2026-11-30",
    balance: "100.00",
    lines: [
      line("101", "12.00"),
      line("102", "12.50"),
      line("104", "9.60"),
      line("105", "9.60"),
      line("INV 101", "12.00"),
      line("BACS", "-20.00", { kind: "payment" }),
    ],
  });
  const shown = await ask(getStatement, accountant, { id: statement.id });
  expect(shown.lines.map(({ state }) => state)).toEqual([
    "matched",
    "amount",
    "not_booked",
    "draft",
    "twice",
    "not_compared",
  ]);
  expect(shown.lines[0]).toMatchObject({ paper_id: matched.id, paper_number: "INV-0101" });
  expect(shown.lines[1]).toMatchObject({ difference: "0.50" });
  expect(shown.lines[2]?.goods).toMatchObject({
    order_id: order,
    received_on: "2026-11-02",
    parts: [{ quantity: "2" }],
  });
  expect(shown.lines[3]).toMatchObject({ paper_id: draft.id });
  expect(shown.missing).toMatchObject([{ id: missing.id, amount: "12.00" }]);
  expect(shown.explained).toEqual({
    theirs: "100.00",
    steps: [
      { step: "not_listed", amount: "-64.30" },
      { step: "not_compared", amount: "20.00" },
      { step: "not_booked", amount: "-9.60" },
      { step: "twice", amount: "-12.00" },
      { step: "draft", amount: "-9.60" },
      { step: "amount", amount: "-0.50" },
      { step: "missing", amount: "12.00" },
    ],
    ours: "36.00",
  });
  const account = await ask(supplierAccount, accountant, { supplier_id: supplier });
  expect(account).toMatchObject({
    drafts: 1,
    unbilled: 1,
    statement_id: statement.id,
    statement_date: "2026-11-30",
  });
});

test("a line is settled with a note, linked by hand, and opened again", async () => {
  const booked = await aBooked("OUR-9", "10");
  const { id } = await run(createStatement, accountant, {
    supplier_id: supplier,
    statement_date: "2026-11-30",
    lines: [line("555", "12.00"), line("556", "3.00")],
  });
  const lines = async () => (await ask(getStatement, accountant, { id })).lines;
  const [first, second] = await lines();
  await run(linkLine, accountant, { id, line_id: first?.id ?? "", supplier_invoice_id: booked.id });
  await run(settleLine, accountant, { id, line_id: second?.id ?? "", note: "They credit it" });
  expect(await lines()).toMatchObject([
    { state: "matched", chosen: true },
    { state: "not_booked", settled_note: "They credit it" },
  ]);
  await run(linkLine, accountant, { id, line_id: first?.id ?? "", supplier_invoice_id: null });
  await run(settleLine, accountant, { id, line_id: second?.id ?? "", note: null });
  expect(await lines()).toMatchObject([
    { state: "not_booked", chosen: false },
    { state: "not_booked", settled_note: null },
  ]);
  const other = await aPaper(await aSupplierRow(), [{}]);
  await expect(
    run(linkLine, accountant, { id, line_id: first?.id ?? "", supplier_invoice_id: other.id }),
  ).rejects.toMatchObject({ details: [{ field: "supplier_invoice_id" }] });
  await expect(run(settleLine, accountant, { id, line_id: id, note: "x" })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await run(deleteStatement, accountant, { id });
  expect((await ask(listStatements, accountant, { supplier_id: supplier })).pagination.total).toBe(0);
});

test("a statement of tomorrow, without lines or with words for money is refused at its field", async () => {
  const statement = { supplier_id: supplier, statement_date: "2026-11-30", lines: [line("1", "1.00")] };
  await expect(
    run(createStatement, accountant, { ...statement, statement_date: addDays(today(), 1) }),
  ).rejects.toMatchObject({ details: [{ field: "statement_date" }] });
  await expect(run(createStatement, accountant, { ...statement, lines: [] })).rejects.toMatchObject({
    details: [{ field: "lines" }],
  });
  await expect(
    run(createStatement, accountant, { ...statement, lines: [line("1", "much")] }),
  ).rejects.toMatchObject({ details: [{ field: "lines.0.amount" }] });
});

test("a file is a proposal, and what is no file of ours is refused in words", async () => {
  const read = (text: string) =>
    proceed(readStatementPaper, accountant, {
      file_name: "s.csv",
      content: Buffer.from(text).toString("base64"),
    });
  expect((await read("Date,Reference,Amount\n10/11/2026,101,12.00\n")).lines).toEqual([
    { kind: "invoice", line_date: "2026-11-10", reference: "101", amount: "12.00" },
  ]);
  expect((await read("10/11/2026 101 12.00\n")).lines).toHaveLength(1);
  await expect(read("")).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]).toString("base64");
  await expect(
    proceed(readStatementPaper, accountant, { file_name: "scan.png", content: picture }),
  ).rejects.toMatchObject({ details: [{ field: "file", message: /a picture/ }] });
  const content = Buffer.from("%PDF-1.4 broken").toString("base64");
  await expect(proceed(readInvoicePaper, accountant, { file_name: "a.pdf", content })).rejects.toMatchObject({
    details: [{ field: "file" }],
  });
});

test("each command needs its permission", async () => {
  await aReturn(supplier);
  const statement = { supplier_id: supplier, statement_date: "2026-11-30", lines: [line("1", "1.00")] };
  const { id } = await run(createStatement, accountant, statement);
  const nobody = holding("stock:read", "stock:cost", "purchasing:receive");
  for (const attempt of [
    run(createStatement, nobody, statement),
    run(deleteStatement, nobody, { id }),
    run(settleLine, nobody, { id, line_id: id, note: "x" }),
    run(linkLine, nobody, { id, line_id: id, supplier_invoice_id: null }),
    proceed(readInvoicePaper, nobody, { file_name: "a", content: "" }),
    proceed(readStatementPaper, nobody, { file_name: "a", content: "" }),
    ask(getStatement, as("receptionist"), { id }),
    ask(supplierAccount, as("technician"), { supplier_id: supplier }),
  ])
    await expect(attempt).rejects.toMatchObject({ code: "FORBIDDEN" });
});
