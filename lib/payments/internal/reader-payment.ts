import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { online_payments } from "@/db/schema/payments";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict, invalid } from "@/lib/core/errors";
import type { Decimal } from "@/lib/core/money";
import { lockCustomer } from "@/lib/customers/internal/lock-customer";
import { lockDocument } from "@/lib/document-record/internal/settle";
import type { ProviderName } from "@/lib/integrations/payment-provider";
import { amountDue, asPayable, paymentProblem } from "@/lib/receipts/rules/amount-due";
import { takerOf } from "../providers/takers";
import { onItsWay, owedOnAccount } from "../queries/open-link";
import { amountProblem, openAmount } from "../rules/payable";
import { SAVED_PAYMENT, type SavedPayment } from "./saved-payment";

interface Wanted {
  /** Chosen by the form, and the key of idempotency. */
  id: string;
  reader: { id: string; provider: string; live: boolean };
  document_id: string | null;
  customer_id: string | null;
  amount: Decimal;
  begun_by: string | null;
}

/** Locks what is to be paid at a reader, before anything else is locked. CONFLICT if it cannot be paid. Returns what is due. */
export async function lockDue(
  tx: Tx,
  { document_id, customer_id }: Pick<Wanted, "document_id" | "customer_id">,
) {
  if (document_id === null) {
    await lockCustomer(tx, customer_id, "customer_id");
    return { due: await owedOnAccount(tx, customer_id ?? ""), customer_id };
  }
  const document = await lockDocument(tx, document_id);
  if (!document) throw conflict("This document does not exist any more");
  const payable = asPayable(document);
  const problem = paymentProblem(payable);
  if (problem) throw conflict(problem);
  return { due: amountDue(payable), customer_id: document.customer_id };
}

/** Begins the payment that a card reader will ask for, by the rules of any payment online. The reader must be locked, and free. */
export async function beginAtReader(tx: Tx, wanted: Wanted & { due: Decimal | null }): Promise<SavedPayment> {
  const { id, reader, document_id, customer_id, amount, begun_by, due } = wanted;
  const problem = amountProblem(amount, openAmount(due, await onItsWay(tx, { document_id, customer_id })));
  if (problem) throw invalid({ field: "amount", message: problem });
  const taker = await takerOf(tx, reader.provider as ProviderName);
  const open = taker && taker.live === reader.live && (reader.provider !== "sandbox" || taker.active);
  if (!open) throw conflict("The account of this reader is not connected any more");
  const begun = {
    id,
    provider: reader.provider,
    live: reader.live,
    document_id,
    customer_id,
    amount,
    begun_by,
  };
  return oneRow(
    tx
      .insert(online_payments)
      .values({ ...begun, by: "reader", reader_id: reader.id })
      .returning(SAVED_PAYMENT),
  );
}

/** The payment that a reader asks for now; undefined if it is free. */
export async function askedAt(tx: Tx, reader_id: string) {
  const [row] = await tx
    .select({
      id: online_payments.id,
      amount: online_payments.amount,
      document_id: online_payments.document_id,
    })
    .from(online_payments)
    .where(and(eq(online_payments.reader_id, reader_id), eq(online_payments.state, "begun")));
  return row;
}

/** A payment at a reader that was begun under this key before. */
export async function begunBefore(tx: Tx, id: string) {
  const [row] = await tx
    .select({ ...SAVED_PAYMENT, reader_id: online_payments.reader_id })
    .from(online_payments)
    .where(eq(online_payments.id, id));
  return row;
}

/** Keeps the provider's id of a begun payment, or why it never reached the reader. Undefined if it is not begun any more. */
export async function noteAtReader(
  tx: Tx,
  id: string,
  noted: { payment_id: string } | { problem: string },
): Promise<SavedPayment | undefined> {
  const [row] = await tx
    .update(online_payments)
    .set({ ...noted, ...("problem" in noted && { state: "failed" }), ...nextVersion(online_payments) })
    .where(and(eq(online_payments.id, id), eq(online_payments.by, "reader"), sql`state = 'begun'`))
    .returning(SAVED_PAYMENT);
  return row;
}
