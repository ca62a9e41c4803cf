import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { receipts } from "@/db/schema/receipts";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { today } from "@/lib/core/dates/dates";
import { conflict } from "@/lib/core/errors";
import { decimal, pounds } from "@/lib/core/money";
import type { DocumentRecord, SavedDocument } from "@/lib/document-record/internal/saved-document";
import { isBilled } from "@/lib/document-record/rules/lifecycle";
import { requireOpenDay } from "@/lib/tax/queries/closed-days";
import { touchRelatedReceipt } from "../internal/allocate";
import { lockReceipt } from "../internal/lock-receipt";
import type { ReceiptRecord } from "../internal/saved-receipt";
import { settleAudited } from "../internal/settle-audited";
import { receiptRest } from "../queries/receipt-rest";
import { DeleteReceipt } from "../schema/written-receipt";

const NAME = "receipts.delete";

export interface Deleted {
  id: string;
  before: ReceiptRecord;
  document: SavedDocument | null;
}

/**
 * Deletes a receipt or refund that was entered by mistake, on the same day. CONFLICT if it can only be refunded, because it is
 * older, imported, reconciled, paid online or exported, or if something else depends on it, which has to be undone first.
 */
export const deleteReceipt = command({
  name: NAME,
  permission: "receipts:delete",
  input: DeleteReceipt,
  async run({ tx, actor, input }): Promise<Deleted> {
    const { receipt, documents } = await lockReceipt(tx, input.id, { version: input.version });
    const why = reasonNotToDelete(receipt);
    if (why) throw conflict(`${why}: refund it instead`);
    if (receipt.payment_date) await requireOpenDay(tx, actor, receipt.payment_date, "payment_date");
    await requireUnused(tx, receipt);
    const document = receipt.document_id ? documents.get(receipt.document_id) : undefined;
    if (document) refuseOverpaying(document, receipt);
    await tx
      .update(receipts)
      .set({ deleted_at: sql`now()`, ...nextVersion(receipts) })
      .where(eq(receipts.id, receipt.id));
    if (receipt.refund_of_id) await touchRelatedReceipt(tx, receipt.refund_of_id);
    const settled = document
      ? await settleAudited(tx, actor, NAME, document, {
          received: pounds(decimal(receipt.amount).times(-1)),
          date: today(),
        })
      : null;
    return { id: receipt.id, before: receipt, document: settled };
  },
  trace: ({ id, before }) => ({ entity: "receipts", id, before }),
});

function reasonNotToDelete(receipt: ReceiptRecord): string | null {
  if (receipt.legacy_id !== null) return "It was imported from GA4";
  if (today("Europe/London", new Date(receipt.created_at)) !== today()) return "It was not taken today";
  if (receipt.reconciled) return "It was found on the bank statement";
  if (receipt.provider_reference !== null) return "It was paid online";
  if (receipt.exported) return "It has gone to the accounts program";
  return null;
}

async function requireUnused(tx: Tx, receipt: ReceiptRecord): Promise<void> {
  const [refund] = await tx
    .select({ id: receipts.id })
    .from(receipts)
    .where(and(eq(receipts.refund_of_id, receipt.id), isNull(receipts.deleted_at)))
    .limit(1);
  if (refund) throw conflict("Some of it was refunded: take the refund back first");
  const used = (await receiptRest(tx, receipt.id)).documents.some(
    ({ document_id }) => document_id !== receipt.document_id,
  );
  if (used) throw conflict("It is set against invoices: take those allocations back first");
}

/** Deleting a refund makes its document paid again: CONFLICT if it has been paid in another way meanwhile. */
function refuseOverpaying(document: DocumentRecord, receipt: ReceiptRecord): void {
  const back = decimal(receipt.amount).times(-1);
  if (back.lte(0) || !isBilled(document) || document.type === "credit_note") return;
  if (back.gt(document.balance))
    throw conflict("The document has been paid again since: more would be paid than is due");
}
