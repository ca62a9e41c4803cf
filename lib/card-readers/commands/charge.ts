import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { card_readers } from "@/db/schema/card-readers";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { lockRows } from "@/lib/core/database/lock-rows";
import { conflict, invalid } from "@/lib/core/errors";
import { decimal, formatMoney } from "@/lib/core/money";
import {
  askedAt,
  beginAtReader,
  begunBefore,
  lockDue,
  noteAtReader,
} from "@/lib/payments/internal/reader-payment";
import { SANDBOX_READER_ID, sandboxRow } from "../queries/find-reader";
import { numberOf } from "../queries/paid-for";
import { ChargeReader } from "../schema/reader";

/**
 * Begins a payment at a reader, within what is due; the reader is told next. Sent again with the same key, it is the same payment.
 * CONFLICT if it cannot be paid or the reader asks for another card (whose payment is the `record_id`), VALIDATION_ERROR at `amount`.
 */
export const chargeReader = command({
  name: "card_readers.charge",
  permission: "receipts:create",
  input: ChargeReader,
  async run({ tx, actor, input }) {
    const { payment_key, reader_id, document_id, customer_id, amount } = input;
    const before = await askedBefore(tx, input);
    if (before) return new AlreadyDone(before);
    const locked = await lockDue(tx, { document_id, customer_id });
    // The same may have been sent at the same time, and begun while this waited.
    const meanwhile = await askedBefore(tx, input);
    if (meanwhile) return new AlreadyDone(meanwhile);
    const reader = await lockFree(tx, reader_id);
    const begun_by = actor.kind === "user" ? actor.id : null;
    const payment = await beginAtReader(tx, {
      ...locked,
      id: payment_key,
      reader,
      document_id,
      amount,
      begun_by,
    });
    return new Traced(payment, {
      entity: "online_payments",
      id: payment.id,
      after: { ...payment, reader: reader.name },
    });
  },
});

/** The payment that was begun with this key. CONFLICT if it was for something else. */
async function askedBefore(
  tx: Tx,
  { payment_key, reader_id, amount, document_id }: z.output<typeof ChargeReader>,
) {
  const before = await begunBefore(tx, payment_key);
  if (!before) return undefined;
  const same =
    before.reader_id === reader_id && decimal(before.amount).eq(amount) && before.document_id === document_id;
  if (!same) throw conflict("This was asked for before, with other particulars: open the form again");
  return before;
}

async function lockFree(tx: Tx, id: string) {
  if (id === SANDBOX_READER_ID) await tx.insert(card_readers).values(sandboxRow).onConflictDoNothing();
  const [reader] = await lockRows(tx, card_readers, eq(card_readers.id, id));
  if (!reader || reader.deleted_at !== null)
    throw invalid({ field: "reader_id", message: "This reader has been removed" });
  const other = await askedAt(tx, id);
  if (!other) return reader;
  const what = [formatMoney(other.amount), other.document_id && (await numberOf(tx, other.document_id))];
  const message = `The reader ${reader.name} is asking for another card (${what.filter(Boolean).join(", ")})`;
  throw conflict(message, { field: "reader_id", message, record_id: other.id });
}

/** Keeps the provider's id of a payment before its reader is told of it. */
export const noteReaderPayment = command({
  name: "card_readers.note_payment",
  permission: "receipts:create",
  input: z.strictObject({ id: z.uuid(), payment_id: z.string().max(200) }),
  async run({ tx, input: { id, payment_id } }) {
    // Nobody is told of an id: what becomes of the payment is recorded as a change of it.
    return new AlreadyDone((await noteAtReader(tx, id, { payment_id })) ?? null);
  },
});

/** Ends a payment that never reached the reader. Does nothing if it has another end already. */
export const giveUpAtReader = command({
  name: "card_readers.give_up",
  permission: "receipts:create",
  input: z.strictObject({ id: z.uuid(), problem: z.string().max(500) }),
  async run({ tx, input: { id, problem } }) {
    const payment = await noteAtReader(tx, id, { problem });
    if (!payment) return new AlreadyDone(null);
    return new Traced(payment, { entity: "online_payments", id, after: payment });
  },
});
