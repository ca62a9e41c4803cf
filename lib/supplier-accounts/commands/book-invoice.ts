import "server-only";
import { inArray, sql } from "drizzle-orm";
import { supplier_invoice_lines } from "@/db/schema/supplier-accounts";
import { command } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { conflict, type ErrorDetail, invalid } from "@/lib/core/errors";
import { vatDayOf } from "@/lib/tax/queries/closed-days";
import { noteBilledCosts } from "../internal/billed-costs";
import { creditNoted, creditVoided } from "../internal/credit-returns";
import { requireNewNumber } from "../internal/require-new-number";
import { changeInvoice, invoiceSubject, lockAccount, requireDraft } from "../internal/saved-invoice";
import { type MatchedRow, matchedLines } from "../queries/matched-lines";
import { findingWords, type InvoiceKind } from "../rules/match-words";
import { InvoiceAtVersion, InvoiceVoid, LinesAccept } from "../schema/invoice";

/** Says that lines are right although they differ from what was ordered or came. Nobody can accept what is billed already. */
export const acceptLines = command({
  name: "supplier_invoices.accept_lines",
  permission: "purchasing:account",
  input: LinesAccept,
  subject: invoiceSubject,
  async run({ tx, actor, input: { id, lines }, subject }) {
    requireDraft(subject);
    const known = await matchedLines(tx, id);
    const problems = lines.flatMap((line, i): ErrorDetail[] => {
      const one = known.find((row) => row.id === line);
      if (!one) return [{ field: `lines.${i}`, message: "This line is not on the paper" }];
      const twice = one.findings.some(({ kind }) => kind === "twice");
      return twice ? [{ field: `lines.${i}`, message: "It is billed already: take it off" }] : [];
    });
    if (problems.length > 0) throw invalid(...problems);
    await tx
      .update(supplier_invoice_lines)
      .set({ accepted: true, accepted_by: actor.kind === "user" ? actor.id : null, updated_at: sql`now()` })
      .where(inArray(supplier_invoice_lines.id, lines));
    return changeInvoice(tx, id, {});
  },
});

/**
 * Books a draft: from then on it counts in the VAT return, on its own day or, where that period is closed, on the day of booking, and never
 * changes; what it bills becomes the cost of what came. CONFLICT while a line differs that nobody has accepted, or without lines; a
 * delivery is billed once, whoever books at the same time.
 */
export const bookInvoice = command({
  name: "supplier_invoices.book",
  permission: "purchasing:account",
  input: InvoiceAtVersion,
  subject: invoiceSubject,
  async run({ tx, actor, input: { id }, subject }) {
    requireDraft(subject);
    await lockAccount(tx, subject.supplier_id);
    await requireNewNumber(tx, subject, id);
    const lines = await matchedLines(tx, id);
    requireBookable(subject, lines);
    const now = today();
    const vat_date = await vatDayOf(tx, subject.invoice_date, now, now);
    if (subject.kind === "credit") await creditNoted(tx, actor, subject, lines);
    else await noteBilledCosts(tx, id);
    return changeInvoice(tx, id, {
      status: "booked",
      vat_date,
      booked_at: sql`now()`,
      booked_by: actor.kind === "user" ? actor.id : null,
    });
  },
});

function requireBookable(
  { kind, number }: { kind: string; number: string },
  lines: readonly MatchedRow[],
): void {
  if (lines.length === 0) throw conflict(`Nothing is on ${number} yet`);
  const open = lines.flatMap(({ id, open, findings, part_number, description }, i): ErrorDetail[] =>
    open
      ? [
          {
            field: `lines.${i}`,
            message: `${part_number ?? description}: ${findings.map((finding) => findingWords(finding, kind as InvoiceKind)).join(", ")}`,
            record_id: id,
          },
        ]
      : [],
  );
  if (open.length > 0)
    throw conflict(
      open.length === 1
        ? "One line differs: accept it or put it right"
        : `${open.length} lines differ: accept them or put them right`,
      ...open,
    );
}

/**
 * Takes back what was booked by mistake, by a counter-entry in the VAT return of today. Its number and its deliveries are free again,
 * and what came costs again what it did. CONFLICT for a draft and for what is void already.
 */
export const voidInvoice = command({
  name: "supplier_invoices.void",
  permission: "purchasing:account",
  input: InvoiceVoid,
  subject: invoiceSubject,
  async run({ tx, actor, input: { id, reason }, subject }) {
    if (subject.status === "draft") throw conflict(`${subject.number} is a draft: delete it instead`);
    if (subject.status === "void") throw conflict(`${subject.number} is void already`);
    await lockAccount(tx, subject.supplier_id);
    if (subject.kind === "credit") await creditVoided(tx, actor, subject, await matchedLines(tx, id));
    else await noteBilledCosts(tx, id, { undone: true });
    const voided_on = await vatDayOf(tx, today(), today(), today());
    return changeInvoice(tx, id, { status: "void", voided_on, voided_reason: reason });
  },
});
