import "server-only";
import { command } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { changedMeanwhile, conflict, invalid, notFound } from "@/lib/core/errors";
import { decimal, formatMoney, pounds, sum } from "@/lib/core/money";
import { recordChange } from "@/lib/core/recorder";
import type { DocumentRecord, SavedDocument } from "@/lib/document-record/internal/saved-document";
import { lockDocuments } from "@/lib/document-record/internal/settle";
import { claimProblems } from "../internal/allocate";
import { allocateCredit } from "../internal/allocate-credit";
import { moneyOf } from "../internal/settle-audited";
import { AllocateCredit } from "../schema/written-receipt";

const NAME = "receipts.allocate_credit";

export interface CreditSpread {
  /** The credit note, with what is left of it. */
  credit_note: SavedDocument;
  documents: SavedDocument[];
}

/** Sets what is left of a credit note against other invoices of the same customer. */
export const allocateCreditNote = command({
  name: NAME,
  permission: "receipts:update",
  input: AllocateCredit,
  async run({ tx, actor, input }): Promise<CreditSpread> {
    const wanted = input.allocations;
    const documents = await lockDocuments(tx, [
      input.credit_note_id,
      ...wanted.map(({ document_id }) => document_id),
    ]);
    const credit = creditNoteOf(documents.get(input.credit_note_id), input.version);
    documents.delete(credit.id);
    const asked = sum(wanted.map(({ amount }) => amount));
    if (asked.gt(credit.balance))
      throw invalid({
        field: "allocations.0.amount",
        message: `Only ${formatMoney(credit.balance)} of this credit note is left, ${formatMoney(pounds(asked))} is asked for`,
      });
    const problems = claimProblems(credit.customer_id ?? "", documents, wanted);
    if (problems.length > 0) throw invalid(...problems);
    let rest: DocumentRecord = credit;
    const settled: SavedDocument[] = [];
    for (const { document_id, amount } of wanted) {
      const invoice = documents.get(document_id);
      if (!invoice?.issued_date)
        throw invalid({ field: "allocations", message: "A credit is set against what has been issued" });
      const done = await allocateCredit(tx, rest, invoice, today(), amount);
      if (!done) continue;
      rest = { ...rest, ...done.creditNote };
      settled.push(done.invoice);
      await recordChange(tx, actor, NAME, {
        entity: "documents",
        id: invoice.id,
        before: moneyOf(invoice),
        after: moneyOf(done.invoice),
      });
    }
    return { credit_note: rest, documents: settled };
  },
  trace: ({ credit_note }, { input }) => ({
    entity: "documents",
    id: credit_note.id,
    after: { ...moneyOf(credit_note), allocations: input.allocations },
  }),
});

function creditNoteOf(document: DocumentRecord | undefined, version: number | undefined): DocumentRecord {
  if (document?.type !== "credit_note") throw notFound("credit note");
  if (version !== undefined && version !== document.version)
    throw changedMeanwhile("this credit note", document.version);
  if (!document.issued_date || decimal(document.balance).lte(0))
    throw conflict("Nothing of this credit note is left to set against an invoice");
  return document;
}
