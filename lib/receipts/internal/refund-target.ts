import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { conflict, invalid } from "@/lib/core/errors";
import { type Decimal, decimal, formatMoney } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import { documentName } from "@/lib/document-record/rules/types";
import { type ReceiptRest, receiptRest } from "../queries/receipt-rest";
import { type LockedReceipt, lockReceipt } from "./lock-receipt";
import type { ReceiptRecord } from "./saved-receipt";

/** What is to be refunded of a receipt; see the schema `RefundReceipt`. */
export interface RefundWish {
  id: string;
  amount?: Decimal | undefined;
  document_id?: string | null | undefined;
  owed_again: boolean;
}

export interface RefundTarget {
  locked: LockedReceipt;
  rest: ReceiptRest;
  /** What the refund is for; null for money on account. */
  document: DocumentRecord | null;
  /** The most that can be refunded there, and that limit in words. */
  most: Decimal;
  why: string;
}

/**
 * Locks a receipt with its documents, and finds what a refund of it is for. CONFLICT if the invoice was not credited and is not to be
 * owed again, or nothing came in by this receipt.
 */
export async function lockRefundTarget(tx: Tx, wish: RefundWish, day: string): Promise<RefundTarget> {
  const locked = await lockReceipt(tx, wish.id, {
    others: [wish.document_id, ...(await openCreditsOf(tx, wish))],
  });
  requireRefundable(locked.receipt, day);
  const rest = await receiptRest(tx, locked.receipt.id);
  return { locked, rest, ...targetOf(wish, locked, rest) };
}

function requireRefundable(receipt: ReceiptRecord, day: string): void {
  if (receipt.amount === null || decimal(receipt.amount).lte(0))
    throw conflict("Only money that came in can be refunded");
  if (receipt.method === "account" || receipt.method === "credit_note")
    throw conflict("Nothing came over the counter for this: set it against another invoice instead");
  if (receipt.payment_date !== null && day < receipt.payment_date)
    throw invalid({ field: "payment_date", message: "Money cannot be refunded before it came in" });
}

type Found = Pick<RefundTarget, "document" | "most" | "why">;

const CreditNote = z.object({ id: z.string() });

/** Credit notes of the requested document that have something left, the oldest first; to be locked together with it. */
async function openCreditsOf(tx: Tx, { id, document_id }: RefundWish): Promise<string[]> {
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
  { document_id, amount, owed_again }: RefundWish,
  { receipt, documents, customerId }: LockedReceipt,
  rest: ReceiptRest,
): Found {
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
): Found {
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

/** How much is refunded: what is wanted, or all that can be. VALIDATION_ERROR at `amount` if it is more, or there is nothing. */
export function refundAmount(wanted: Decimal | undefined, { most, why }: Found): Decimal {
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
