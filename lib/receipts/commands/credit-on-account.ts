import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { command } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { changedMeanwhile, conflict, notFound } from "@/lib/core/errors";
import { type Decimal, decimal, formatMoney } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { recordChange } from "@/lib/core/recorder";
import { lockCustomer } from "@/lib/customers/internal/lock-customer";
import type { SavedDocument } from "@/lib/document-record/internal/saved-document";
import { lockDocuments } from "@/lib/document-record/internal/settle";
import { documentName } from "@/lib/document-record/rules/types";
import { allocateCredit } from "../internal/allocate-credit";
import { releaseSurplus } from "../internal/release-surplus";
import { moneyOf } from "../internal/settle-audited";
import { CreditOnAccount } from "../schema/written-receipt";

const NAME = "receipts.credit_on_account";

export interface CreditedAccount {
  before: SavedDocument;
  /** The credit note, with what is left of it. */
  credit_note: SavedDocument;
  /** The amount now on account, in pounds. */
  amount: Decimal;
}

const CreditNote = z.object({ source_document_id: z.string().nullable() });

/**
 * Puts what is left of a credit note on the customer's account: the money that paid its invoice becomes money on account, and
 * the credit replaces it on the invoice. CONFLICT if no money was received here for that invoice.
 */
export const creditOnAccount = command({
  name: NAME,
  permission: "receipts:update",
  input: CreditOnAccount,
  async run({ tx, actor, input }): Promise<CreditedAccount> {
    const [seen] = await tx
      .execute(sql`select source_document_id from document_heads where id = ${input.credit_note_id}`)
      .then(readRows(CreditNote));
    const documents = await lockDocuments(tx, [input.credit_note_id, seen?.source_document_id]);
    const credit = documents.get(input.credit_note_id);
    if (credit?.type !== "credit_note") throw notFound("credit note");
    if (input.version !== undefined && input.version !== credit.version)
      throw changedMeanwhile("this credit note", credit.version);
    if (!credit.issued_date || decimal(credit.balance).lte(0))
      throw conflict("Nothing of this credit note is left to be put on account");
    const invoice = documents.get(seen?.source_document_id ?? "");
    const nothing = `The invoice that it credits was not paid here: ${formatMoney(credit.balance)} stays on the credit note, to be set against another invoice`;
    if (!invoice) throw conflict(nothing);
    await lockCustomer(tx, credit.customer_id, "credit_note_id");
    const date = today();
    const released = await releaseSurplus(tx, invoice, credit.balance, date);
    const done = await allocateCredit(tx, credit, { ...invoice, ...released }, date);
    if (!done) throw conflict(nothing);
    await recordChange(tx, actor, NAME, {
      entity: "documents",
      id: invoice.id,
      before: moneyOf(invoice),
      after: { ...moneyOf(done.invoice), credited_by: documentName(credit) },
    });
    return { before: credit, credit_note: done.creditNote, amount: done.amount };
  },
  trace: ({ before, credit_note }) => ({
    entity: "documents",
    id: credit_note.id,
    before: moneyOf(before),
    after: moneyOf(credit_note),
  }),
});
