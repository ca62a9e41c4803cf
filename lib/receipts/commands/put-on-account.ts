import "server-only";
import { command } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { conflict, notFound } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { lockCustomer } from "@/lib/customers/internal/lock-customer";
import type { SavedDocument } from "@/lib/document-record/internal/saved-document";
import { lockDocuments } from "@/lib/document-record/internal/settle";
import { isBilled } from "@/lib/document-record/rules/lifecycle";
import { releaseSurplus } from "../internal/release-surplus";
import { moneyOf } from "../internal/settle-audited";
import { PutOnAccount } from "../schema/written-receipt";

/**
 * Turns the deposits of a document that is not issued (a cancelled job) into money on account of its customer. CONFLICT once it
 * is issued: what was paid on an invoice is refunded, or stays with it.
 */
export const putOnAccount = command({
  name: "receipts.put_on_account",
  permission: "receipts:update",
  input: PutOnAccount,
  async run({ tx, input: { document_id } }): Promise<{ before: SavedDocument; document: SavedDocument }> {
    const document = (await lockDocuments(tx, [document_id])).get(document_id);
    if (!document) throw notFound("document");
    if (isBilled(document)) throw conflict("It is issued: what was paid on it is refunded, or stays with it");
    if (decimal(document.received).lte(0)) throw conflict("Nothing was paid on it");
    await lockCustomer(tx, document.customer_id, "document_id");
    return { before: document, document: await releaseSurplus(tx, document, document.received, today()) };
  },
  trace: ({ before, document }) => ({
    entity: "documents",
    id: document.id,
    before: moneyOf(before),
    after: moneyOf(document),
  }),
});
