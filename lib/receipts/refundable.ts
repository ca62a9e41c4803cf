import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { notFound } from "@/lib/core/errors";
import { type Decimal, decimal } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { receiptRest } from "./receipt-rest";

/** A receipt of which something can be given back for a document. */
export interface RefundableReceipt {
  id: string;
  method: string;
  method_name: string;
  payment_date: string | null;
  left: Decimal;
}

export interface RefundableDocument {
  /** What a credit note still owes; null for a document that was paid. */
  owed: Decimal | null;
  receipts: RefundableReceipt[];
}

/**
 * From which receipts money can be given back for a document: what paid it, or for a credit note what paid the invoice that it
 * credits. NOT_FOUND where there is no such document.
 */
export const getRefundable = query({
  name: "receipts.refundable",
  permission: "receipts:read",
  input: z.strictObject({ document_id: z.uuid() }),
  async run({ db, input: { document_id } }): Promise<RefundableDocument> {
    const [document] = await db.execute<{
      type: string;
      balance: Decimal;
      source_document_id: string | null;
    }>(sql`
      select type, balance, source_document_id from documents where id = ${document_id} and deleted_at is null`);
    if (!document) throw notFound("document");
    const credit = document.type === "credit_note";
    const paid = credit ? document.source_document_id : document_id;
    const rows = await db.execute<Omit<RefundableReceipt, "left">>(sql`
      select id, method, method_name, payment_date from receipts
      where amount > 0 and deleted_at is null and method not in ('account', 'credit_note')
        and (document_id = ${paid} or id in (select receipt_id from receipt_allocations where document_id = ${paid}))
      order by payment_date desc, id desc limit 50`);
    const receipts: RefundableReceipt[] = [];
    for (const row of rows) {
      const rest = await receiptRest(db, row.id);
      const there = rest.documents.find((part) => part.document_id === paid)?.amount ?? rest.on_account;
      const left = !credit && decimal(there).lt(rest.left) ? there : rest.left;
      if (decimal(left).gt(0)) receipts.push({ ...row, left });
    }
    return { owed: credit ? document.balance : null, receipts };
  },
});
