import { beforeEach, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { closeVatPeriod, makeVatPeriods } from "@/lib/accounting/commands/vat-periods";
import { vatSummary } from "@/lib/accounting/reports/vat-summary";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { acceptLines, bookInvoice, voidInvoice } from "@/lib/supplier-accounts/commands/book-invoice";
import { createInvoice, deleteInvoice, updateInvoice } from "@/lib/supplier-accounts/commands/write-invoice";
import { supplierAccount } from "@/lib/supplier-accounts/queries/account";
import { getInvoice } from "@/lib/supplier-accounts/queries/invoice";
import { invoiceTotals, listInvoices } from "@/lib/supplier-accounts/queries/invoices";
import { owedBySuppliers } from "@/lib/supplier-accounts/queries/owed";
import { unbilledParts } from "@/lib/supplier-accounts/queries/unbilled";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";
import { aDelivery, aPaper, aReturn, aSupplierRow } from "../support/supplier-papers";

await testDatabase();
const accountant = as("accountant");

let supplier: string;
beforeEach(async () => {
  supplier = await aSupplierRow();
});

const shown = (id: string) => ask(getInvoice, accountant, { id });
const findings = async (id: string) =>
  (await shown(id)).lines.map((line) => line.findings.map(({ kind }) => kind));

describe("a draft", () => {
  test("takes what came as it was ordered, matches it and is booked on its own day", async () => {
    const { receipt, order } = await aDelivery(supplier, { reference: "DN 7" });
    const [came] = await ask(unbilledParts, accountant, { supplier_id: supplier });
    expect(came).toMatchObject({
      id: receipt,
      kind: "part",
      quantity: "10",
      unit_net: "4.0000",
      reference: "DN 7",
    });
    const paper = await aPaper(supplier, [{ quantity: "10", purchase_receipt_id: receipt }]);
    expect(paper).toMatchObject({
      status: "draft",
      net: "40.00",
      tax: "8.00",
      gross: "48.00",
      vat_date: null,
    });
    expect((await shown(paper.id)).lines).toMatchObject([
      { findings: [], open: false, order_id: order, received: "10.000" },
    ]);
    expect(await ask(unbilledParts, accountant, { supplier_id: supplier })).toEqual([]);
    expect(await run(bookInvoice, accountant, { id: paper.id })).toMatchObject({
      status: "booked",
      vat_date: "2026-11-10",
    });
  });

  test("is not booked while a price differs, until somebody accepts that; a changed line is accepted anew", async () => {
    const { receipt } = await aDelivery(supplier);
    const paper = await aPaper(supplier, [
      { quantity: "10", unit_net: "4.50", purchase_receipt_id: receipt },
    ]);
    await expect(run(bookInvoice, accountant, { id: paper.id })).rejects.toMatchObject({
      code: "CONFLICT",
      details: [{ field: "lines.0", message: /price differs by \+£5\.00 \(\+12\.5 %\)/ }],
    });
    const [line] = (await shown(paper.id)).lines;
    await run(acceptLines, accountant, { id: paper.id, lines: [line?.id ?? ""] });
    expect((await shown(paper.id)).lines).toMatchObject([{ accepted: true, open: false }]);
    const kept = { ...given(await shown(paper.id)), notes: "Telephoned" };
    await run(updateInvoice, accountant, { id: paper.id, ...kept });
    expect((await shown(paper.id)).lines).toMatchObject([{ accepted: true }]);
    const dearer = kept.lines.map((one) => ({ ...one, unit_net: "4.60" }));
    await run(updateInvoice, accountant, { id: paper.id, lines: dearer });
    expect((await shown(paper.id)).lines).toMatchObject([{ accepted: false, open: true }]);
  });

  test("says what is more than came, not ordered, not come, and without a price", async () => {
    const { receipt, line } = await aDelivery(supplier, { unit_cost: null });
    const order = await aRow("purchase_orders", {
      supplier_id: supplier,
      number: "T-late",
      status: "ordered",
    });
    await aRow("purchase_order_lines", {
      purchase_order_id: order,
      part_number: "LATE1",
      quantity: "2",
      unit_cost: "4",
    });
    const paper = await aPaper(supplier, [
      { quantity: "11", purchase_receipt_id: receipt },
      { part_number: "NONE" },
      { part_number: "LATE1" },
    ]);
    expect(await findings(paper.id)).toEqual([["more", "no_price"], ["not_ordered"], ["not_received"]]);
    // What is booked out again has not come.
    await aRow("purchase_receipts", {
      purchase_order_line_id: line,
      quantity: "-10",
      received_on: "2026-11-03",
    });
    expect((await findings(paper.id))[0]).toEqual(["not_received"]);
  });

  test("takes the surcharge of old units beside the part", async () => {
    const { receipt } = await aDelivery(supplier, { quantity: "1", unit_surcharge: "30" });
    const rows = await ask(unbilledParts, accountant, { supplier_id: supplier });
    expect(rows.map(({ kind, unit_net }) => [kind, unit_net])).toEqual([
      ["part", "4.0000"],
      ["old_unit", "30.0000"],
    ]);
    const lines = rows.map(({ id, kind, quantity }) => ({
      kind,
      quantity,
      unit_net: kind === "part" ? "4" : "30",
      purchase_receipt_id: id,
    }));
    const paper = await aPaper(supplier, lines);
    expect(await findings(paper.id)).toEqual([[], []]);
    await run(bookInvoice, accountant, { id: paper.id });
    expect(receipt).toBe(rows[0]?.id);
  });

  test("has VAT as the supplier's total says, if that is pennies", async () => {
    const paper = await aPaper(supplier, [{ unit_net: "4.99" }, { unit_net: "0.99" }], { tax: "2.39" });
    expect(paper).toMatchObject({ net: "11.96", tax: "2.39", gross: "14.35" });
    expect(await shown(paper.id)).toMatchObject({ tax_difference: "-0.01" });
    await expect(aPaper(supplier, [{}], { tax: "2.00" })).rejects.toMatchObject({
      details: [{ field: "tax" }],
    });
  });

  test.each([
    [{ invoice_date: addDays(today(), 1) }, "invoice_date"],
    [{ due_date: "2026-11-09" }, "due_date"],
    [{ number: " " }, "number"],
  ])("is refused with %j", async (fields, field) => {
    await expect(aPaper(supplier, [{}], fields)).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field }],
    });
  });

  test.each([
    [{ tax_code: "T7" }, "lines.0.tax_code"],
    [{ quantity: "0" }, "lines.0.quantity"],
    [{ description: null }, "lines.0.description"],
  ])("is refused with a line of %j", async (line, field) => {
    await expect(aPaper(supplier, [line])).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field }],
    });
  });

  test("bills no delivery of another supplier, and a credit note no delivery at all", async () => {
    const { receipt } = await aDelivery(await aSupplierRow());
    const own = await aDelivery(supplier);
    const details = [{ field: "lines.0.purchase_receipt_id" }];
    await expect(aPaper(supplier, [{ purchase_receipt_id: receipt }])).rejects.toMatchObject({ details });
    await expect(
      aPaper(supplier, [{ purchase_receipt_id: own.receipt }], { kind: "credit" }),
    ).rejects.toMatchObject({ details });
  });

  test("of more than four years is warned of, and one without lines is not booked", async () => {
    const paper = await aPaper(supplier, [], { invoice_date: "2021-01-10" });
    expect((await shown(paper.id)).warnings).toHaveLength(1);
    await expect(run(bookInvoice, accountant, { id: paper.id })).rejects.toMatchObject({ code: "CONFLICT" });
    await run(deleteInvoice, accountant, { id: paper.id });
    await expect(shown(paper.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a number", () => {
  test("is taken once by a supplier, whatever its spaces, and says where", async () => {
    const first = await aPaper(supplier, [{}], { number: "INV 77" });
    await expect(aPaper(supplier, [{}], { number: "inv77" })).rejects.toMatchObject({
      code: "CONFLICT",
      details: [{ field: "number", record_id: first.id }],
    });
    await aPaper(supplier, [{}], { number: "INV 77", kind: "credit" });
    await aPaper(await aSupplierRow(), [{}], { number: "INV 77" });
    const race = await Promise.allSettled(
      Array.from({ length: 8 }, () => aPaper(supplier, [{}], { number: "RACE" })),
    );
    expect(race.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("a delivery", () => {
  test("is billed once, whoever books at the same time, and nobody can accept that it is billed again", async () => {
    const { receipt } = await aDelivery(supplier);
    const papers = [];
    for (let i = 0; i < 6; i++)
      papers.push(await aPaper(supplier, [{ quantity: "10", purchase_receipt_id: receipt }]));
    const booked = await Promise.allSettled(papers.map(({ id }) => run(bookInvoice, accountant, { id })));
    expect(booked.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const left = papers[booked.findIndex(({ status }) => status === "rejected")];
    const whole = await shown(left?.id ?? "");
    expect(whole.lines.map((line) => line.findings.map(({ kind }) => kind))).toEqual([["twice"]]);
    await expect(
      run(acceptLines, accountant, { id: whole.id, lines: [whole.lines[0]?.id ?? ""] }),
    ).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  });

  test("may be billed in parts, and twice on one paper is seen", async () => {
    const { receipt } = await aDelivery(supplier);
    const line = { purchase_receipt_id: receipt };
    const first = await aPaper(supplier, [{ ...line, quantity: "6" }]);
    await run(bookInvoice, accountant, { id: first.id });
    expect(await ask(unbilledParts, accountant, { supplier_id: supplier })).toMatchObject([
      { quantity: "4" },
    ]);
    const second = await aPaper(supplier, [
      { ...line, quantity: "4" },
      { ...line, quantity: "1" },
    ]);
    expect(await findings(second.id)).toEqual([[], ["twice"]]);
  });
});

describe("what is booked", () => {
  test("never changes; voided it counts back today, and its number and delivery are free", async () => {
    const { receipt } = await aDelivery(supplier);
    const paper = await aPaper(supplier, [{ quantity: "10", purchase_receipt_id: receipt }], {
      number: "V1",
    });
    await expect(run(voidInvoice, accountant, { id: paper.id, reason: "x" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await run(bookInvoice, accountant, { id: paper.id });
    for (const change of [
      () => run(updateInvoice, accountant, { id: paper.id, notes: "x" }),
      () => run(deleteInvoice, accountant, { id: paper.id }),
      () => run(bookInvoice, accountant, { id: paper.id }),
    ])
      await expect(change()).rejects.toMatchObject({ code: "CONFLICT" });
    const voided = await run(voidInvoice, accountant, { id: paper.id, reason: "Wrong supplier" });
    expect(voided).toMatchObject({
      status: "void",
      vat_date: "2026-11-10",
      voided_on: today(),
      voided_reason: "Wrong supplier",
    });
    const rows =
      await sql()`select vat_date::text, net from purchase_vat where supplier_invoice_id = ${paper.id} order by net`;
    expect(rows.map(({ vat_date, net }) => [vat_date, net])).toEqual([
      [today(), "-40.00"],
      ["2026-11-10", "40.00"],
    ]);
    const again = await aPaper(supplier, [{ quantity: "10", purchase_receipt_id: receipt }], {
      number: "V1",
    });
    await run(bookInvoice, accountant, { id: again.id });
  });

  test("credits the returns that it names, and voided they are owed again", async () => {
    const back = await aReturn(supplier);
    const owed = async () => (await ask(owedBySuppliers, accountant, { supplier_id: supplier })).total;
    expect(await owed()).toMatchObject({ days_61_90: "8.00", total: "8.00" });
    const note = await aPaper(supplier, [{ supplier_return_id: back }], { kind: "credit", number: "CN 9" });
    expect(await findings(note.id)).toEqual([[]]);
    await run(bookInvoice, accountant, { id: note.id });
    expect(await owed()).toMatchObject({ total: "0.00" });
    const credited = async () => {
      const [row] =
        await sql()`select status, credited_net, credit_reference from supplier_returns where id = ${back}`;
      return [row?.status, row?.credited_net, row?.credit_reference];
    };
    expect(await credited()).toEqual(["credited", "8.00", "CN 9"]);
    await run(voidInvoice, accountant, { id: note.id, reason: "Not ours" });
    expect(await credited()).toEqual(["sent", null, null]);
    expect(await owed()).toMatchObject({ total: "8.00" });
  });

  test("what is put aside is not owed before it is sent, and told apart", async () => {
    const back = await aReturn(supplier, { status: "to_send", sent_on: null, quantity: "3" });
    await aReturn(supplier);
    const owed = await ask(owedBySuppliers, accountant, { supplier_id: supplier });
    expect(owed).toMatchObject({
      total: { total: "8.00" },
      to_send: "12.00",
      suppliers: [{ returns: 2, sums: { total: "8.00" }, to_send: "12.00" }],
    });
    expect(owed.returns.map(({ id }) => id)).toContain(back);
    expect(await ask(supplierAccount, accountant, { supplier_id: supplier })).toMatchObject({
      owed: { total: "8.00" },
      to_send: "12.00",
    });
  });

  test("what a supplier refused stands under what is owed, with the reason, and in no sum", async () => {
    await aReturn(supplier);
    const refused = await aReturn(supplier, { status: "refused", reason: "Opened", quantity: "3" });
    await aReturn(await aSupplierRow(), { status: "refused" });
    const owed = await ask(owedBySuppliers, accountant, { supplier_id: supplier });
    expect(owed).toMatchObject({
      total: { total: "8.00" },
      refused: [{ id: refused, reason: "Opened", asked: "12.00" }],
    });
    expect(owed.refused).toHaveLength(1);
    expect(owed.returns.map(({ id }) => id)).not.toContain(refused);
  });

  test("in a closed VAT period counts on the day of booking", async () => {
    const [period] = await run(makeVatPeriods, accountant, {
      starts_on: "2025-01-01",
      kind: "quarterly",
      count: 1,
    });
    await run(closeVatPeriod, as("admin"), { id: period?.id ?? "" });
    const paper = await aPaper(supplier, [{}], { invoice_date: "2025-02-10" });
    await acceptAll(paper.id);
    expect(await run(bookInvoice, accountant, { id: paper.id })).toMatchObject({ vat_date: today() });
    await sql()`delete from vat_periods`;
  });

  test("makes boxes 4 and 7 of the VAT return, outside the scope left out, and the sums of the list", async () => {
    const period = { from: "2024-05-01", to: "2024-05-31" };
    const day = { invoice_date: "2024-05-10" };
    const papers = [
      await aPaper(
        supplier,
        [
          { quantity: "1", unit_net: "100" },
          { quantity: "1", unit_net: "50", tax_code: "T9" },
          { quantity: "1", unit_net: "20", tax_code: "T0" },
        ],
        day,
      ),
      await aPaper(supplier, [{ quantity: "1", unit_net: "30" }], { ...day, kind: "credit" }),
      await aPaper(supplier, [{ quantity: "1", unit_net: "999" }], day),
    ];
    for (const { id } of papers.slice(0, 2)) {
      await acceptAll(id);
      await run(bookInvoice, accountant, { id });
    }
    const vat = await ask(vatSummary, accountant, period);
    expect(vat).toMatchObject({ box_4: "14.00", box_7: "90" });
    expect(vat.purchases.map(({ tax_code, net }) => [tax_code, net])).toEqual([
      ["T0", "20.00"],
      ["T1", "70.00"],
      ["T9", "50.00"],
    ]);
    const sums = await ask(invoiceTotals, accountant, { supplier_id: supplier });
    expect(sums.find(({ status }) => status === "booked")).toMatchObject({
      papers: 2,
      net: "140.00",
      tax: "14.00",
      gross: "154.00",
    });
    const { pagination } = await ask(listInvoices, accountant, { supplier_id: supplier, status: "draft" });
    expect(pagination.total).toBe(1);
  });
});

test("each command needs its permission, and only those who see costs read", async () => {
  const paper = await aPaper(supplier, [{}]);
  const id = paper.id;
  const nobody = holding("stock:read", "stock:cost", "purchasing:order", "purchasing:receive");
  const input = { supplier_id: supplier, number: "X", invoice_date: "2026-11-01", lines: [] };
  for (const attempt of [
    run(createInvoice, nobody, input),
    run(updateInvoice, nobody, { id, notes: "x" }),
    run(deleteInvoice, nobody, { id }),
    run(acceptLines, nobody, { id, lines: [id] }),
    run(bookInvoice, nobody, { id }),
    run(voidInvoice, nobody, { id, reason: "x" }),
    ask(getInvoice, as("receptionist"), { id }),
    ask(listInvoices, as("technician"), {}),
  ])
    await expect(attempt).rejects.toMatchObject({ code: "FORBIDDEN" });
  for (const role of ["admin", "manager", "accountant"] as const)
    await run(updateInvoice, as(role), { id, notes: role });
  for (const role of ["technician", "receptionist"] as const)
    await expect(run(updateInvoice, as(role), { id, notes: role })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
});

async function acceptAll(id: string): Promise<void> {
  const lines = (await shown(id)).lines.map((line) => line.id);
  await run(acceptLines, accountant, { id, lines });
}

/** The lines as a form sends them. */
const given = (paper: Awaited<ReturnType<typeof shown>>) => ({
  lines: paper.lines.map(({ id, kind, description, quantity, unit_net, purchase_receipt_id }) => ({
    id,
    kind,
    description,
    quantity,
    unit_net,
    purchase_receipt_id,
  })),
});
