import "server-only";
import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { receipt_allocations, receipts } from "@/db/schema/receipts";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { conflict, invalid } from "@/lib/core/errors";
import { decimal, formatMoney, pounds, sum } from "@/lib/core/money";
import { recordChange } from "@/lib/core/recorder";
import { lockCustomer } from "@/lib/customers/internal/lock-customer";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import { lockDocument, settleDocument } from "@/lib/document-record/internal/settle";
import { documentName } from "@/lib/document-record/rules/types";
import { receiptRest } from "../queries/receipt-rest";
import { amountDue, asPayable, paymentProblem } from "../rules/amount-due";
import { isOnline } from "../rules/is-online";
import { refundedSurcharge } from "../rules/surcharge";
import type { MoneyDestination } from "../schema/money-destination";
import { touchRelatedReceipt } from "./allocate";
import { insertReceipt } from "./insert-receipt";
import { moveDeposits } from "./move-deposits";
import { paymentDay } from "./payment-day";
import { paidFor, releaseSurplus } from "./release-surplus";
import { moneyOf } from "./settle-audited";

/**
 * Releases what was paid on a document that comes to nothing, as chosen, so that no money is left where nobody looks. Does
 * nothing if nothing was paid; VALIDATION_ERROR at `money` if something was paid and no choice was made. The caller must have
 * locked the document and records its change; the other document's change is recorded here.
 */
export async function releaseMoney(
  tx: Tx,
  actor: Actor,
  command: string,
  document: DocumentRecord,
  money: MoneyDestination | null | undefined,
): Promise<void> {
  if (decimal(document.received).eq(0)) return;
  if (!money)
    throw invalid({
      field: "money",
      message: `${formatMoney(document.received)} was paid on ${documentName(document)}: say whether it is refunded, put on the customer's account or moved to another document`,
    });
  if (decimal(document.received).lt(0)) throw conflict("More was refunded on it than was paid");
  requirePermission(actor, money.to === "refund" ? "receipts:refund" : "receipts:update");
  if (money.to === "refund") return refundPayments(tx, actor, document);
  if (money.to === "account") {
    await lockCustomer(tx, document.customer_id, "money");
    await releaseSurplus(tx, document, document.received, today());
    return;
  }
  await moveTo(tx, actor, command, document, money.document_id ?? "");
}

/** Refunds what was paid for the document by its payment methods, today. What came from the account goes back there. */
async function refundPayments(tx: Tx, actor: Actor, document: DocumentRecord): Promise<void> {
  const { day } = await paymentDay(tx, actor, undefined);
  const parts = (await paidFor(tx, document.id)).filter(({ here }) => decimal(here).gt(0));
  const rows = parts.length
    ? await tx
        .select()
        .from(receipts)
        .where(
          inArray(
            receipts.id,
            parts.map(({ id }) => id),
          ),
        )
    : [];
  for (const { id, here, direct } of parts) {
    const receipt = rows.find((row) => row.id === id);
    if (!receipt) continue;
    if (!direct) {
      await tx.insert(receipt_allocations).values({
        receipt_id: id,
        document_id: document.id,
        amount: pounds(decimal(here).times(-1)),
        allocated_date: day,
      });
      continue;
    }
    if (receipt.method === "account" || receipt.method === "credit_note")
      throw conflict("Nothing came over the counter for some of it: put it on the customer's account");
    if (isOnline(receipt))
      throw conflict(
        "Some of it was paid online: put it on the customer's account, and refund it from there",
      );
    const rest = await receiptRest(tx, id);
    await insertReceipt(tx, {
      document_id: document.id,
      method: receipt.method,
      method_name: receipt.method_name,
      amount: pounds(decimal(here).times(-1)),
      refund_of_id: id,
      payment_date: day,
      ...refundedSurcharge({ ...receipt, amount: receipt.amount ?? "0" }, here, {
        amount: rest.left,
        surcharge: rest.surcharge_left,
      }),
    });
    await touchRelatedReceipt(tx, id);
  }
  const back = sum(parts.map(({ here }) => here));
  await settleDocument(tx, document, { received: pounds(back.times(-1)), date: day });
}

async function moveTo(
  tx: Tx,
  actor: Actor,
  command: string,
  document: DocumentRecord,
  targetId: string,
): Promise<void> {
  const target = targetId === document.id ? undefined : await lockDocument(tx, targetId);
  const problem = target ? reasonNotToTake(document, target) : "Choose another document of this customer";
  if (!target || problem)
    throw invalid({
      field: "money.document_id",
      message: problem ?? "This document does not exist any more",
    });
  const moved = await moveDeposits(tx, document, target);
  if (moved)
    await recordChange(tx, actor, command, {
      entity: "documents",
      id: target.id,
      before: moneyOf(target),
      after: moneyOf(moved.to),
    });
}

/** Why a document cannot take all the money of another, or null if it can. */
function reasonNotToTake(document: DocumentRecord, target: DocumentRecord): string | null {
  if (target.customer_id === null || target.customer_id !== document.customer_id)
    return "It belongs to another customer";
  const payable = asPayable(target);
  const problem = paymentProblem(payable);
  if (problem) return problem;
  const due = amountDue(payable);
  if (due === null || decimal(document.received).lte(due)) return null;
  return `Only ${formatMoney(due)} is due on ${documentName(target)}: put the money on the account, and set it against several`;
}
