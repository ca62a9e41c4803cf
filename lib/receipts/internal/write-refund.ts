import "server-only";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import type { IsoDate } from "@/lib/core/dates/dates";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { refundedSurcharge } from "../rules/surcharge";
import { touchRelatedReceipt } from "./allocate";
import { insertReceipt } from "./insert-receipt";
import type { RefundTarget } from "./refund-target";
import type { Refunded } from "./saved-receipt";
import { settleAudited } from "./settle-audited";

interface NewRefund {
  /** Pounds, positive; at most what the target says. */
  amount: Decimal;
  payment_date: IsoDate;
  payment_group: string;
  description: string | null;
  provider_reference?: string;
}

/** Writes the negative receipt of a refund, and settles the document that it is for. */
export async function writeRefund(
  tx: Tx,
  actor: Actor,
  command: string,
  { locked: { receipt, customerId }, rest, document }: RefundTarget,
  { amount, ...fields }: NewRefund,
): Promise<Omit<Refunded, "warnings">> {
  const refund = await insertReceipt(tx, {
    ...fields,
    document_id: document?.id ?? null,
    customer_id: document ? null : customerId,
    method: receipt.method,
    method_name: receipt.method_name,
    amount: pounds(decimal(amount).times(-1)),
    refund_of_id: receipt.id,
    ...refundedSurcharge({ ...receipt, amount: receipt.amount ?? "0" }, amount, {
      amount: rest.left,
      surcharge: rest.surcharge_left,
    }),
  });
  await touchRelatedReceipt(tx, receipt.id);
  const settled = document
    ? await settleAudited(tx, actor, command, document, {
        received: refund.amount ?? "0",
        date: fields.payment_date,
      })
    : null;
  return { refund, document: settled };
}
