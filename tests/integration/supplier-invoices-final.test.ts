import { beforeEach, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { bookInvoice, voidInvoice } from "@/lib/supplier-accounts/commands/book-invoice";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aDelivery, aPaper, aSupplierRow } from "../support/supplier-papers";

await testDatabase();
const accountant = as("accountant");

let supplier: string;
let paper: string;
beforeEach(async () => {
  supplier = await aSupplierRow();
  const { receipt } = await aDelivery(supplier);
  paper = (await aPaper(supplier, [{ quantity: "10", purchase_receipt_id: receipt }])).id;
  await run(bookInvoice, accountant, { id: paper });
});

const said = async () => ({
  paper: await sql()`select * from supplier_invoices where id = ${paper}`,
  lines: await sql()`select * from supplier_invoice_lines where supplier_invoice_id = ${paper} order by id`,
});

/** Statements that no program may run on what is booked. */
const FORBIDDEN: Record<string, () => PromiseLike<unknown>> = {
  "another net": () =>
    sql()`update supplier_invoices set net = net + 1, gross = gross + 1 where id = ${paper}`,
  "another VAT": () =>
    sql()`update supplier_invoices set tax = tax + 1, gross = gross + 1 where id = ${paper}`,
  "another day": () => sql()`update supplier_invoices set invoice_date = '2026-01-01' where id = ${paper}`,
  "another VAT day": () => sql()`update supplier_invoices set vat_date = '2026-01-01' where id = ${paper}`,
  "another due day": () => sql()`update supplier_invoices set due_date = '2027-01-01' where id = ${paper}`,
  "another number": () => sql()`update supplier_invoices set number = 'X' where id = ${paper}`,
  "another kind": () => sql()`update supplier_invoices set kind = 'credit' where id = ${paper}`,
  "a draft again": () => sql()`update supplier_invoices set status = 'draft' where id = ${paper}`,
  "marked as deleted": () => sql()`update supplier_invoices set deleted_at = now() where id = ${paper}`,
  deleted: () => sql()`delete from supplier_invoices where id = ${paper}`,
  "another price of a line": () =>
    sql()`update supplier_invoice_lines set unit_net = 1 where supplier_invoice_id = ${paper}`,
  "another VAT code of a line": () =>
    sql()`update supplier_invoice_lines set tax_code = 'T0' where supplier_invoice_id = ${paper}`,
  "a line that lets its delivery go": () =>
    sql()`update supplier_invoice_lines set purchase_receipt_id = null where supplier_invoice_id = ${paper}`,
  "a line less": () => sql()`delete from supplier_invoice_lines where supplier_invoice_id = ${paper}`,
  "a line more": () => sql()`
    insert into supplier_invoice_lines (supplier_invoice_id, position, quantity, unit_net, net, tax_code, tax_rate, tax)
    values (${paper}, 9, 1, 1, 1, 'T1', 20, 0.2)`,
};

describe("what is booked", () => {
  for (const [name, statement] of Object.entries(FORBIDDEN))
    test(`the database refuses ${name}`, async () => {
      const before = await said();
      await expect(statement()).rejects.toMatchObject({ constraint_name: /_booked_(?:is|are)_final$/ });
      expect(await said()).toEqual(before);
    });

  test("takes no line of a draft, and gives none to one", async () => {
    const draft = await aPaper(supplier, [{}]);
    const before = await said();
    await expect(
      sql()`update supplier_invoice_lines set supplier_invoice_id = ${paper} where supplier_invoice_id = ${draft.id}`,
    ).rejects.toThrow("never changes");
    await expect(
      sql()`update supplier_invoice_lines set supplier_invoice_id = ${draft.id} where supplier_invoice_id = ${paper}`,
    ).rejects.toThrow("never changes");
    expect(await said()).toEqual(before);
  });

  test("is voided once, and then stays as it was", async () => {
    await run(voidInvoice, accountant, { id: paper, reason: "Not ours" });
    const before = await said();
    for (const statement of [
      () => sql()`update supplier_invoices set status = 'booked', voided_on = null where id = ${paper}`,
      () => sql()`update supplier_invoices set voided_on = '2026-01-01' where id = ${paper}`,
      FORBIDDEN["another net"],
      FORBIDDEN["a line less"],
    ])
      await expect(statement?.()).rejects.toThrow("never");
    expect(await said()).toEqual(before);
  });
});

test("a draft is written, and thrown away, as before", async () => {
  const { id } = await aPaper(supplier, [{}]);
  await sql()`update supplier_invoices set number = 'Typed anew' where id = ${id}`;
  await sql()`update supplier_invoice_lines set description = 'Typed anew' where supplier_invoice_id = ${id}`;
  await sql()`delete from supplier_invoices where id = ${id}`;
  expect(await sql()`select from supplier_invoice_lines where supplier_invoice_id = ${id}`).toHaveLength(0);
});
