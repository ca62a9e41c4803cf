import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { online_payment_items, type online_payments } from "@/db/schema/payments";
import type { Actor } from "@/lib/core/actor";
import { oneRow } from "@/lib/core/database/one-row";
import { type Decimal, decimal, formatMoney, pounds, sum } from "@/lib/core/money";
import { paymentDay } from "@/lib/receipts/internal/payment-day";
import { receiveOnline } from "@/lib/receipts/internal/receive-online";
import { takeBackOnline } from "@/lib/receipts/internal/take-back-online";
import { receiptsOfPayment } from "@/lib/receipts/queries/receipts-of-payment";
import type { Item } from "../rules/items";
import { bookedMethod, itemWords } from "../rules/payment-words";
import { noteFinding } from "./note-finding";

type Payment = typeof online_payments.$inferSelect;
type KnownItem = typeof online_payment_items.$inferSelect;

const COMMAND = "online_payments.record";

/**
 * Books the difference between what a payment's items are worth and the receipts that they have: the one place where online money becomes
 * receipts. What has come, or come back, is booked before what has gone, as that is taken from it: a provider tells of both in any order.
 * The payment must be locked. Returns how many items were new, changed or booked.
 */
export async function bookItems(
  tx: Tx,
  actor: Actor,
  payment: Payment,
  items: readonly Item[],
): Promise<number> {
  const known = await tx
    .select()
    .from(online_payment_items)
    .where(eq(online_payment_items.online_payment_id, payment.id));
  const kept: Kept[] = [];
  for (const item of items) {
    const before = known.find((one) => isThat(one, item));
    const row = await keep(tx, payment, item, before);
    kept.push({ item, row, changed: before?.state !== row.state || before.ref !== row.ref });
  }
  const groups = [...new Set([...known, ...kept.map(({ row }) => row)].map(({ id }) => id))];
  const changed = new Set(kept.filter((one) => one.changed));
  const receipts = await receiptsOfPayment(tx, groups);
  const owing = kept.map((one) => ({ one, missing: missingOf(one, receipts) }));
  const come = owing.filter(({ missing }) => missing.gt(0));
  const gone = owing.filter(({ missing }) => missing.lt(0));
  for (const { one } of [...come, ...gone]) {
    await book(tx, actor, payment, one, groups);
    changed.add(one);
  }
  return changed.size;
}

/** What a provider says of an item, and its row. */
interface Kept {
  item: Item;
  row: KnownItem;
  changed: boolean;
}

/** What the item's receipts lack, or have too much. */
const missingOf = ({ row }: Kept, receipts: Awaited<ReturnType<typeof receiptsOfPayment>>) =>
  decimal(row.amount).minus(
    sum(receipts.filter(({ payment_group }) => payment_group === row.id).map(({ amount }) => amount)),
  );

const isThat = (known: KnownItem, { kind, ref, ours }: Item) =>
  known.kind === kind && (kind === "payment" || known.ref === ref || (ours !== null && known.id === ours));

async function keep(tx: Tx, payment: Payment, item: Item, before: KnownItem | undefined): Promise<KnownItem> {
  const { kind, ref, state, full_amount, amount, reason } = item;
  const told = { ref, state, full_amount, amount, reason: reason ?? before?.reason ?? null };
  if (before)
    return oneRow(
      tx
        .update(online_payment_items)
        .set({ ...told, updated_at: sql`now()` })
        .where(eq(online_payment_items.id, before.id))
        .returning(),
    );
  return oneRow(
    tx
      .insert(online_payment_items)
      .values({ online_payment_id: payment.id, kind, ...told })
      .returning(),
  );
}

/** Books what an item is worth more or less than its receipts come to. */
async function book(
  tx: Tx,
  actor: Actor,
  payment: Payment,
  kept: Kept,
  groups: readonly string[],
): Promise<void> {
  const { item, row } = kept;
  const there = await receiptsOfPayment(tx, [...groups]);
  const own = there.filter(({ payment_group }) => payment_group === row.id);
  const difference = missingOf(kept, there);
  const { day } = await paymentDay(tx, actor, undefined);
  const entry = {
    provider_reference: item.ref,
    payment_group: row.id,
    pieces_before: own.length,
    description: itemWords(item, difference.gt(0)),
    payment_date: day,
  };
  if (difference.gt(0)) {
    const { document_id, customer_id, provider } = payment;
    const received = await receiveOnline(tx, actor, COMMAND, {
      ...entry,
      ...bookedMethod(provider),
      document_id,
      customer_id,
      amount: pounds(difference),
    });
    if (received.length === 0) await unplaced(tx, payment, item, pounds(difference));
    return;
  }
  const amount = pounds(difference.times(-1));
  const beyond = await takeBackOnline(tx, actor, COMMAND, {
    ...entry,
    amount,
    receipt_ids: there.filter((one) => decimal(one.amount).gt(0)).map(({ id }) => id),
    document_id: row.document_id,
    owed_again: row.owed_again,
  });
  if (decimal(beyond).gt(0)) await unplaced(tx, payment, item, beyond);
}

const unplaced = (tx: Tx, { provider, paid_at }: Payment, { ref }: Item, amount: Decimal) =>
  noteFinding(tx, {
    provider,
    ref,
    kind: "unplaced",
    text: `No receipt was found for ${formatMoney(amount)} of it`,
    amount,
    paid_at,
  });
