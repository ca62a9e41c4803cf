import "server-only";
import { sql } from "drizzle-orm";
import { supplier_invoices } from "@/db/schema/supplier-accounts";
import { command } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { invalid } from "@/lib/core/errors";
import { requireSupplier } from "@/lib/suppliers/internal/require-supplier";
import { fillLines } from "../internal/fill-lines";
import { givenLines } from "../internal/given-lines";
import { requireNewNumber } from "../internal/require-new-number";
import { changeInvoice, invoiceSubject, lockAccount, requireDraft, SAVED } from "../internal/saved-invoice";
import { writeLines } from "../internal/write-lines";
import { invoiceSums } from "../rules/invoice-sums";
import { InvoiceAtVersion, InvoiceCreate, InvoiceUpdate } from "../schema/invoice";

/**
 * A draft of a supplier's invoice or credit note. VALIDATION_ERROR for a day to come, and for lines as `fillLines` says; CONFLICT for a
 * number of the supplier that is on file already.
 */
export const createInvoice = command({
  name: "supplier_invoices.create",
  permission: "purchasing:account",
  input: InvoiceCreate,
  async run({ tx, actor, input: { lines, tax, ...paper } }) {
    requireDays(paper);
    await requireSupplier(tx, paper.supplier_id);
    await lockAccount(tx, paper.supplier_id);
    await requireNewNumber(tx, paper);
    const filled = await fillLines(tx, paper, lines, tax);
    const invoice = await oneRow(
      tx
        .insert(supplier_invoices)
        .values({ ...paper, ...invoiceSums(filled), made_by: actor.kind === "user" ? actor.id : null })
        .returning(SAVED),
    );
    await writeLines(tx, invoice.id, filled);
    return invoice;
  },
});

/** Changes a draft; the fields given. A line that changes has to be accepted anew. */
export const updateInvoice = command({
  name: "supplier_invoices.update",
  permission: "purchasing:account",
  input: InvoiceUpdate,
  subject: invoiceSubject,
  async run({ tx, input: { id, version: _, lines, tax, ...given }, subject }) {
    requireDraft(subject);
    const paper = {
      ...subject,
      ...given,
      number: given.number ?? subject.number,
      invoice_date: given.invoice_date ?? subject.invoice_date,
    };
    requireDays(paper);
    await lockAccount(tx, subject.supplier_id);
    await requireNewNumber(tx, paper, id);
    const moved = paper.invoice_date !== subject.invoice_date;
    if (!lines && !moved && (tax === null || tax === undefined)) return changeInvoice(tx, id, given);
    const filled = await fillLines(tx, paper, lines ?? (await givenLines(tx, id)), tax);
    await writeLines(tx, id, filled);
    return changeInvoice(tx, id, { ...given, ...invoiceSums(filled) });
  },
});

/** Throws a draft away. */
export const deleteInvoice = command({
  name: "supplier_invoices.delete",
  permission: "purchasing:account",
  input: InvoiceAtVersion,
  subject: invoiceSubject,
  async run({ tx, input: { id }, subject }) {
    requireDraft(subject);
    return changeInvoice(tx, id, { deleted_at: sql`now()` });
  },
});

function requireDays({
  invoice_date,
  due_date,
}: {
  invoice_date: IsoDate;
  due_date?: IsoDate | null | undefined;
}): void {
  if (invoice_date > today()) throw invalid({ field: "invoice_date", message: "Not later than today" });
  if (due_date && due_date < invoice_date)
    throw invalid({ field: "due_date", message: "Not before the day of the invoice" });
}
