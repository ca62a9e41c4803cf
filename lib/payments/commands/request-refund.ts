import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { online_payment_items, online_payments } from "@/db/schema/payments";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { lockRows } from "@/lib/core/database/lock-rows";
import { oneRow } from "@/lib/core/database/one-row";
import { today } from "@/lib/core/dates/dates";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { decimal, formatMoney, pounds, sum } from "@/lib/core/money";
import { enqueue } from "@/lib/jobs/queue";
import { lockRefundTarget, refundAmount } from "@/lib/receipts/internal/refund-target";
import { receiptGroup, receiptsOfPayment } from "@/lib/receipts/queries/receipts-of-payment";
import { refundToSend } from "../jobs/kinds";
import { RecordRefundAnswer, RefundOnline } from "../schema/payment";

const ITEM = {
  id: online_payment_items.id,
  online_payment_id: online_payment_items.online_payment_id,
  state: online_payment_items.state,
  full_amount: online_payment_items.full_amount,
  document_id: online_payment_items.document_id,
  reason: online_payment_items.reason,
};

export type AskedRefund = Pick<typeof online_payment_items.$inferSelect, keyof typeof ITEM>;

/**
 * Asks for a refund of money that was paid online, by the rules of any other refund; the provider is asked next, and the refund is booked
 * when it says so. CONFLICT if the receipt was not paid online or the invoice was not credited, VALIDATION_ERROR at `amount`. A repeated
 * request with the same payment_key returns the same refund.
 */
export const refundOnline = command({
  name: "online_payments.refund",
  permission: "receipts:refund",
  input: RefundOnline,
  async run({ tx, actor, input }) {
    const payment = await lockPaymentOf(tx, input);
    const asked = await itemsAsked(tx, payment.id);
    const before = asked.find(({ id }) => id === input.payment_key);
    if (before) return new AlreadyDone(before);
    const receiptId = input.id ?? (await onlyReceipt(tx, payment.id));
    const target = await lockRefundTarget(tx, { ...input, id: receiptId }, today());
    const waiting = sum(asked.filter(({ state }) => state === "asked").map(({ full_amount }) => full_amount));
    const most = decimal(target.most).minus(waiting);
    const limited = waiting.eq(0)
      ? target
      : { ...target, most: pounds(most), why: "is left beside the refund on its way" };
    const amount = refundAmount(input.amount, limited);
    const item = await oneRow(
      tx
        .insert(online_payment_items)
        .values({
          id: input.payment_key,
          online_payment_id: payment.id,
          kind: "refund",
          state: "asked",
          full_amount: amount,
          amount: "0.00",
          document_id: target.document?.id ?? null,
          owed_again: input.owed_again,
          reason: input.description ?? null,
          asked_by: actor.id,
        })
        .returning(ITEM),
    );
    await enqueue(tx, refundToSend, { refund_id: item.id });
    return new Traced(item, {
      entity: "online_payments",
      id: payment.id,
      after: { refund: amount, provider: payment.provider },
    });
  },
});

/** The refunds of a payment that were asked for here; also what has become of them. */
const itemsAsked = (tx: Tx, paymentId: string): Promise<AskedRefund[]> =>
  tx
    .select(ITEM)
    .from(online_payment_items)
    .where(
      and(eq(online_payment_items.online_payment_id, paymentId), eq(online_payment_items.kind, "refund")),
    );

/** Locks the online payment that is named, or that a receipt belongs to, before anything else of it is locked. */
async function lockPaymentOf(tx: Tx, { id, online_payment_id }: z.output<typeof RefundOnline>) {
  const ofReceipt = id === undefined ? undefined : await paymentOfReceipt(tx, id);
  if (ofReceipt !== undefined && online_payment_id !== undefined && ofReceipt !== online_payment_id)
    throw invalid({ field: "id", message: "This receipt is of another payment" });
  const [payment] = await lockRows(
    tx,
    online_payments,
    and(eq(online_payments.id, ofReceipt ?? online_payment_id ?? ""), isNull(online_payments.deleted_at)) ??
      sql`false`,
  );
  if (!payment) throw notFound("online payment");
  return payment;
}

async function paymentOfReceipt(tx: Tx, receiptId: string): Promise<string> {
  const group = await receiptGroup(tx, receiptId);
  if (group === undefined) throw notFound("receipt");
  const [item] = await tx
    .select({ online_payment_id: online_payment_items.online_payment_id })
    .from(online_payment_items)
    .where(sql`${online_payment_items.id}::text = ${group}`);
  if (!item) throw conflict("It was not paid online: refund it as it was paid");
  return item.online_payment_id;
}

/** The receipt by which the money of a payment came in. CONFLICT if none has, VALIDATION_ERROR if it was booked as several. */
async function onlyReceipt(tx: Tx, paymentId: string): Promise<string> {
  const money = await tx
    .select({ id: online_payment_items.id })
    .from(online_payment_items)
    .where(
      and(eq(online_payment_items.online_payment_id, paymentId), eq(online_payment_items.kind, "payment")),
    );
  const groups = money.map(({ id }) => id);
  const came = (groups.length > 0 ? await receiptsOfPayment(tx, groups) : []).filter(
    ({ amount }) => amount !== null && decimal(amount).gt(0),
  );
  const [only, another] = came;
  if (!only) throw conflict("No money has come in by this payment");
  if (another) throw invalid({ field: "id", message: "It was booked as several receipts: say which" });
  return only.id;
}

/** Keeps why the provider does not make a refund that was asked for. It can be asked for again. */
export const refuseRefund = command({
  name: "online_payments.refuse_refund",
  permission: "receipts:refund",
  input: RecordRefundAnswer,
  async run({ tx, input: { id, problem } }) {
    const [item] = await tx
      .update(online_payment_items)
      .set({ state: "refused", reason: problem, updated_at: sql`now()` })
      .where(and(eq(online_payment_items.id, id), eq(online_payment_items.state, "asked")))
      .returning(ITEM);
    if (!item) throw invalid({ field: "id", message: "This refund is not waiting any more" });
    return new Traced(item, {
      entity: "online_payments",
      id: item.online_payment_id,
      after: { refund: formatMoney(item.full_amount), problem },
    });
  },
});
