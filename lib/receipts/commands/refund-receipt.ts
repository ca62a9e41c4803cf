import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { command } from "@/lib/core/command";
import { conflict, invalid } from "@/lib/core/errors";
import { type Decimal, decimal, formatMoney, pounds } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import { documentName } from "@/lib/document-record/rules/types";
import { touchRelatedReceipt } from "../internal/allocate";
import { insertReceipt } from "../internal/insert-receipt";
import { type LockedReceipt, lockReceipt } from "../internal/lock-receipt";
import { alreadyRefunded } from "../internal/once";
import { paymentDay } from "../internal/payment-day";
import type { ReceiptRecord, Refunded } from "../internal/saved-receipt";
import { settleAudited } from "../internal/settle-audited";
import { type ReceiptRest, receiptRest } from "../queries/receipt-rest";
import { refundedSurcharge } from "../rules/surcharge";
import { RefundReceipt } from "../schema/written-receipt";

const NAME = "receipts.refund";

/**
 * Refunds money by the method it was paid, at most what is left of its receipt: for a credit note what is left of it, for a
 * document that is not issued what was paid on it, otherwise from the account. A refund for an invoice pays out its credit
 * note, so that the refund does not make the invoice owed again. CONFLICT if the invoice was not credited, unless the payment
 * failed and is to be owed again. A repeated request with the same payment_key returns the same refund.
 */
export const refundReceipt = command({
  name: NAME,
  permission: "receipts:refund",
  input: RefundReceipt,
  async run({ tx, actor, input }): Promise<Refunded> {
    const done = await alreadyRefunded(tx, input);
    if (done) return done;
    const { day, warnings } = await paymentDay(tx, actor, input.payment_date);
    const locked = await lockReceipt(tx, input.id, {
      others: [input.document_id, ...(await openCreditsOf(tx, input))],
    });
    const { receipt } = locked;
    requireRefundable(receipt, day);
    const rest = await receiptRest(tx, receipt.id);
    const target = targetOf(input, locked, rest);
    const amount = amountOf(input.amount, target);
    const refund = await insertReceipt(tx, {
      document_id: target.document?.id ?? null,
      customer_id: target.document ? null : locked.customerId,
      method: receipt.method,
      method_name: receipt.method_name,
      amount: pounds(decimal(amount).times(-1)),
      description: input.description ?? null,
      refund_of_id: receipt.id,
      payment_date: day,
      payment_group: input.payment_key,
      ...refundedSurcharge({ ...receipt, amount: receipt.amount ?? "0" }, amount, {
        amount: rest.left,
        surcharge: rest.surcharge_left,
      }),
    });
    await touchRelatedReceipt(tx, receipt.id);
    const document = target.document
      ? await settleAudited(tx, actor, NAME, target.document, { received: refund.amount ?? "0", date: day })
      : null;
    return { refund, document, warnings };
  },
  trace: ({ refund }) => ({ entity: "receipts", id: refund.id, after: refund }),
});

function requireRefundable(receipt: ReceiptRecord, day: string): void {
  if (receipt.amount === null || decimal(receipt.amount).lte(0))
    throw conflict("Only money that came in can be refunded");
  if (receipt.method === "account" || receipt.method === "credit_note")
    throw conflict("Nothing came over the counter for this: set it against another invoice instead");
  if (receipt.payment_date !== null && day < receipt.payment_date)
    throw invalid({ field: "payment_date", message: "Money cannot be refunded before it came in" });
}

interface Target {
  document: DocumentRecord | null;
  most: Decimal;
  /** The limit in words, for the message. */
  why: string;
}

const CreditNote = z.object({ id: z.string() });

/** Credit notes of the requested document that have something left, the oldest first; to be locked together with it. */
async function openCreditsOf(tx: Tx, { id, document_id }: z.output<typeof RefundReceipt>): Promise<string[]> {
  const rows = await tx
    .execute(sql`
    select id from document_heads where type = 'credit_note' and issued_date is not null and deleted_at is null and balance > 0
      and source_document_id = coalesce(${document_id ?? null}::uuid, (select document_id from receipts where id = ${id}))
    order by issued_date, id`)
    .then(readRows(CreditNote));
  return rows.map((row) => row.id);
}

/** What the refund is for, and how much can be refunded there. */
function targetOf(
  { document_id, amount, owed_again }: z.output<typeof RefundReceipt>,
  { receipt, documents, customerId }: LockedReceipt,
  rest: ReceiptRest,
): Target {
  const id = document_id ?? receipt.document_id;
  const document = id ? documents.get(id) : null;
  if (document === undefined)
    throw invalid({ field: "document_id", message: "This document does not exist any more" });
  if (document?.type === "credit_note") return creditTarget(document, receipt, customerId, rest);
  const credits = [...documents.values()].filter(
    ({ type, source_document_id }) => type === "credit_note" && source_document_id === document?.id,
  );
  const credit = credits.find(({ balance }) => decimal(balance).gte(amount ?? "0")) ?? credits[0];
  if (document && isOwedByCustomer(document) && credit && !owed_again)
    return creditTarget(credit, receipt, customerId, rest);
  const there =
    document === null || (document.type === "payment_on_account" && document.id === receipt.document_id)
      ? rest.on_account
      : (rest.documents.find(({ document_id: paid }) => paid === document.id)?.amount ?? "0.00");
  const surplus = decimal(document?.balance).lt(0) ? decimal(document?.balance).abs().toFixed(2) : "0.00";
  if (document && isOwedByCustomer(document) && !owed_again && decimal(surplus).eq(0))
    throw conflict(
      `${documentName(document)} would be owed again: credit it first, then it is refunded by its credit note`,
    );
  const most = least(
    document && isOwedByCustomer(document) && !owed_again ? least(there, surplus) : there,
    rest.left,
  );
  return {
    document,
    most,
    why: document ? `is what ${documentName(document)} has of this receipt` : "is left of it on account",
  };
}

/** Whether the customer owes it because it was issued. */
const isOwedByCustomer = ({ type, issued_date }: DocumentRecord) =>
  issued_date !== null && ["invoice", "excess_invoice", "vehicle_sale"].includes(type);

function creditTarget(
  credit: DocumentRecord,
  receipt: ReceiptRecord,
  customerId: string | null,
  rest: ReceiptRest,
): Target {
  if (!credit.issued_date)
    throw invalid({ field: "document_id", message: "Issue the credit note before its money is refunded" });
  const same = customerId !== null && credit.customer_id === customerId;
  if (!same && credit.source_document_id !== receipt.document_id)
    throw invalid({ field: "document_id", message: "This receipt is another customer's" });
  const most = least(credit.balance, rest.left);
  const why = decimal(credit.balance).lte(rest.left)
    ? `is still to be refunded on ${documentName(credit)}`
    : "is left of this receipt";
  return { document: credit, most, why };
}

function amountOf(wanted: Decimal | undefined, { most, why }: Target): Decimal {
  if (decimal(most).lte(0))
    throw invalid({
      field: "amount",
      message: `There is nothing to refund: ${formatMoney("0.00")} ${why}`,
    });
  if (wanted !== undefined && decimal(wanted).gt(most))
    throw invalid({ field: "amount", message: `At most ${formatMoney(most)}: that ${why}` });
  return wanted ?? most;
}

const least = (a: Decimal, b: Decimal): Decimal => (decimal(a).lt(b) ? a : b);
