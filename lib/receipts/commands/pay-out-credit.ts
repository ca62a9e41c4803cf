import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { command } from "@/lib/core/command";
import { AppError, conflict, invalid, notFound } from "@/lib/core/errors";
import { decimal, formatMoney, pounds } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { lockDocuments } from "@/lib/document-record/internal/settle";
import { documentName } from "@/lib/document-record/rules/types";
import { insertReceipt } from "../internal/insert-receipt";
import { alreadyRefunded } from "../internal/once";
import { paymentDay } from "../internal/payment-day";
import type { Refunded } from "../internal/saved-receipt";
import { settleAudited } from "../internal/settle-audited";
import { notRefundableByReceipts } from "../queries/refundable";
import { receiptMethodName } from "../rules/methods";
import { PayOutCredit } from "../schema/written-receipt";

const NAME = "receipts.pay_out";

const CreditNote = z.object({ source_document_id: z.string().nullable() });

/**
 * Pays out a credit note whose invoice was not paid here, by the chosen payment method: at most what no receipt here can
 * refund, because money goes back by the method it was paid wherever that is known. A repeated request with the same
 * payment_key returns the same refund.
 */
export const payOutCredit = command({
  name: NAME,
  permission: "receipts:refund",
  input: PayOutCredit,
  async run({ tx, actor, input }): Promise<Refunded> {
    const done = await alreadyRefunded(tx, input);
    if (done) return done;
    const { day, warnings } = await paymentDay(tx, actor, input.payment_date);
    const [seen] = await tx
      .execute(sql`select source_document_id from document_heads where id = ${input.credit_note_id}`)
      .then(readRows(CreditNote));
    // The row lock on the invoice keeps its receipts from changing meanwhile.
    const documents = await lockDocuments(tx, [input.credit_note_id, seen?.source_document_id]);
    const credit = documents.get(input.credit_note_id);
    if (credit?.type !== "credit_note") throw notFound("credit note");
    if (!credit.issued_date) throw conflict("Issue the credit note before it is refunded");
    if (decimal(credit.balance).lte(0)) throw conflict(`${documentName(credit)} has nothing more to refund`);
    const { beyond: most, receiptId } = await notRefundableByReceipts(tx, credit);
    if (decimal(most).lte(0))
      throw new AppError(
        "CONFLICT",
        "What was paid here goes back by the method it was paid: refund its receipt",
        { next: receiptId && `POST /receipts/${receiptId}/refunds` },
      );
    if (input.amount && decimal(input.amount).gt(most))
      throw invalid({ field: "amount", message: `At most ${formatMoney(most)} can be paid out` });
    const refund = await insertReceipt(tx, {
      document_id: credit.id,
      method: input.method,
      method_name: receiptMethodName(input.method),
      amount: pounds(decimal(input.amount ?? most).times(-1)),
      description: input.description ?? null,
      payment_date: day,
      payment_group: input.payment_key,
    });
    const received = refund.amount ?? "0";
    return {
      refund,
      document: await settleAudited(tx, actor, NAME, credit, { received, date: day }),
      warnings,
    };
  },
  trace: ({ refund }) => ({ entity: "receipts", id: refund.id, after: refund }),
});
