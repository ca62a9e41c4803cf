import "server-only";
import { inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { receipts } from "@/db/schema/receipts";
import type { Actor } from "@/lib/core/actor";
import type { IsoDate } from "@/lib/core/dates/dates";
import { AppError } from "@/lib/core/errors";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { lockDocuments } from "@/lib/document-record/internal/settle";
import { receiptRest } from "../queries/receipt-rest";
import { numberedReference } from "../rules/numbered-reference";
import { insertReceipt } from "./insert-receipt";
import { lockRefundTarget, type RefundTarget, type RefundWish } from "./refund-target";
import { settleAudited } from "./settle-audited";
import { writeRefund } from "./write-refund";

/** Money that has gone back for certain: a refund, a dispute, or a payment that failed after it had come. */
export interface MoneyBack {
  /** The receipts of the payment that it is taken from. */
  receipt_ids: readonly string[];
  /** Pounds, positive. */
  amount: Decimal;
  /** What the refund was asked for: a credit note, or a document that holds deposits. */
  document_id: string | null;
  owed_again: boolean;
  provider_reference: string;
  payment_group: string;
  /** How many receipts have that reference already. */
  pieces_before: number;
  description: string | null;
  payment_date: IsoDate;
}

/**
 * Books money that went back. First as it was asked for, then from what is left of the payment on account, from credit notes of what it
 * paid, and at last from the documents that it paid, which are then owed again. Never refuses: the money is gone. What finds no receipt
 * any more is owed by the customer's account; returns how much that was.
 */
export async function takeBackOnline(
  tx: Tx,
  actor: Actor,
  command: string,
  back: MoneyBack,
): Promise<Decimal> {
  await lockAllDocuments(tx, back);
  let left = decimal(back.amount);
  let pieces = 0;
  for (const wish of await wishes(tx, back)) {
    if (left.lte(0)) break;
    const target = await targetIfAny(tx, { ...wish, amount: pounds(left) }, back.payment_date);
    if (!target || decimal(target.most).lte(0)) continue;
    const amount = left.lt(target.most) ? pounds(left) : target.most;
    await writeRefund(tx, actor, command, target, {
      amount,
      payment_date: back.payment_date,
      payment_group: back.payment_group,
      description: back.description,
      provider_reference: numberedReference(back.provider_reference, back.pieces_before + pieces),
    });
    pieces += 1;
    left = left.minus(amount);
  }
  if (left.gt(0)) await beyond(tx, actor, command, back, pounds(left), pieces);
  return pounds(left);
}

const Id = z.object({ id: z.string() });

/** Everything that may be written, locked in one order before the first of it is. */
async function lockAllDocuments(tx: Tx, { receipt_ids, document_id }: MoneyBack): Promise<void> {
  if (receipt_ids.length === 0) return;
  const paid = await tx
    .execute(sql`
    with paid as (
      select document_id from receipts where id in ${[...receipt_ids]} and document_id is not null
      union select document_id from receipt_allocations where receipt_id in ${[...receipt_ids]}
    )
    select document_id as id from paid
    union select c.id from document_heads c join paid on c.source_document_id = paid.document_id where c.type = 'credit_note'`)
    .then(readRows(Id));
  await lockDocuments(tx, [document_id, ...paid.map(({ id }) => id)]);
}

/** Where the money may be taken from, in order. */
async function wishes(tx: Tx, { receipt_ids, document_id, owed_again }: MoneyBack): Promise<RefundWish[]> {
  const asked: RefundWish[] = [];
  const account: RefundWish[] = [];
  const credited: RefundWish[] = [];
  const owed: RefundWish[] = [];
  for (const id of receipt_ids) {
    const { documents } = await receiptRest(tx, id);
    if (document_id) asked.push({ id, document_id, owed_again });
    account.push({ id, owed_again: false });
    for (const paid of documents) {
      credited.push({ id, document_id: paid.document_id, owed_again: false });
      owed.push({ id, document_id: paid.document_id, owed_again: true });
    }
  }
  return [...asked, ...account, ...credited, ...owed];
}

/** What a refund would be for; null where none is possible there. */
async function targetIfAny(tx: Tx, wish: RefundWish, day: IsoDate): Promise<RefundTarget | null> {
  try {
    return await lockRefundTarget(tx, wish, day);
  } catch (error) {
    // A refusal in words comes before anything is written; a fault of the database is none.
    if (error instanceof AppError && ["CONFLICT", "VALIDATION_ERROR", "NOT_FOUND"].includes(error.code))
      return null;
    throw error;
  }
}

/** More went back than the receipts have: it was refunded by hand, or the receipts are gone. */
async function beyond(
  tx: Tx,
  actor: Actor,
  command: string,
  back: MoneyBack,
  amount: Decimal,
  pieces: number,
): Promise<void> {
  const [first] = await tx
    .select({
      method: receipts.method,
      method_name: receipts.method_name,
      document_id: receipts.document_id,
      customer_id: receipts.customer_id,
    })
    .from(receipts)
    .where(inArray(receipts.id, [...back.receipt_ids]))
    .limit(1);
  if (!first) return;
  const document = first.document_id
    ? (await lockDocuments(tx, [first.document_id])).get(first.document_id)
    : undefined;
  const customer_id = document?.customer_id ?? first.customer_id;
  const negative = pounds(decimal(amount).times(-1));
  await insertReceipt(tx, {
    ...(customer_id || !document ? { customer_id } : { document_id: document.id }),
    method: first.method,
    method_name: first.method_name,
    amount: negative,
    payment_date: back.payment_date,
    payment_group: back.payment_group,
    description: back.description,
    provider_reference: numberedReference(back.provider_reference, back.pieces_before + pieces),
  });
  if (document && !customer_id)
    await settleAudited(tx, actor, command, document, { received: negative, date: back.payment_date });
}
