import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { receipts } from "@/db/schema/receipts";
import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { today } from "@/lib/core/dates/dates";
import { conflict, invalid } from "@/lib/core/errors";
import { customerOf } from "@/lib/document-record/internal/customer-of";
import { requireOpenDay } from "@/lib/tax/queries/closed-days";
import { RECEIPT, type ReceiptRecord } from "../internal/saved-receipt";
import { AmendReceipt, METHODS_TAKEN } from "../schema/written-receipt";

/**
 * Corrects the details of a receipt, but never its amount. A wrong payment method can only be corrected until the day is cashed
 * up.
 */
export const amendReceipt = command({
  name: "receipts.amend",
  permission: "receipts:update",
  input: AmendReceipt,
  subject: { table: receipts, noun: "receipt", id: (input: { id: string }) => input.id },
  async run({ tx, actor, input, subject }) {
    const { id, version: _version, method, ...notes } = input;
    const tender =
      method !== undefined && method !== subject.method ? await newTender(tx, actor, subject, method) : {};
    const row = await oneRow(
      tx
        .update(receipts)
        .set({
          ...notes,
          ...reconciling(notes, subject),
          ...tender,
          ...nextVersion(receipts),
        })
        .where(eq(receipts.id, id))
        .returning(RECEIPT),
    );
    const payer = row.document_id === null ? null : await customerOf(tx, row.document_id);
    return { ...row, customer_id: row.customer_id ?? payer };
  },
  trace: (after, { subject }) => ({
    entity: "receipts",
    id: subject.id,
    before: subject,
    after: { ...after, customer_id: subject.customer_id },
  }),
});

type Notes = Pick<z.output<typeof AmendReceipt>, "reconciled" | "reconciled_date">;

/** Reconciled today unless a date is given; a receipt that is not reconciled has no date. */
function reconciling({ reconciled, reconciled_date }: Notes, before: ReceiptRecord) {
  if (reconciled === undefined) return {};
  return { reconciled_date: reconciled ? (reconciled_date ?? before.reconciled_date ?? today()) : null };
}

async function newTender(tx: Tx, actor: Actor, receipt: ReceiptRecord, method: string) {
  const ours = (METHODS_TAKEN as readonly string[]).includes(receipt.method);
  if (!ours || receipt.provider_reference !== null)
    throw invalid({ field: "method", message: "How this money came is known for certain: it stays" });
  if (receipt.legacy_id !== null)
    throw invalid({ field: "method", message: "Receipts imported from GA4 stay as they were" });
  if (receipt.surcharge_gross !== null)
    throw invalid({ field: "method", message: "It bears a card surcharge: refund it and take it again" });
  if (receipt.reconciled)
    throw invalid({ field: "method", message: "It was found on the bank statement: how it came is known" });
  if (receipt.refund_of_id !== null)
    throw invalid({ field: "method", message: "A refund goes back by the method it was paid" });
  const [refund] = await tx
    .select({ id: receipts.id })
    .from(receipts)
    .where(and(eq(receipts.refund_of_id, receipt.id), isNull(receipts.deleted_at)))
    .limit(1);
  if (refund) throw conflict("Some of it was refunded already: its method stays");
  if (receipt.payment_date) await requireOpenDay(tx, actor, receipt.payment_date, "method");
  return { method, method_name: "" };
}
