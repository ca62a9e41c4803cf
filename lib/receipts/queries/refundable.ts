import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { notFound } from "@/lib/core/errors";
import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { ReceiptInList } from "../responses";
import { cameOnline } from "./came-online";
import { OpenDocument } from "./customer-account";
import { receiptRest } from "./receipt-rest";

const PaidBy = ReceiptInList.pick({ id: true, method: true, method_name: true, payment_date: true }).extend({
  /** Whether it came by an online payment, whose provider refunds it. */
  online: z.boolean(),
});
type PaidBy = z.infer<typeof PaidBy>;

/** A receipt of which something can be refunded for a document. */
export interface RefundableReceipt extends PaidBy {
  left: Decimal;
}

export interface RefundableDocument {
  /** The document that the refund is for: the requested one, or the open credit note of a requested invoice. */
  document: { id: string; type: string; number: string | null; version: number };
  /** What is left of a credit note; null for other documents. */
  owed: Decimal | null;
  /** True for an invoice that is not credited: its money is refunded by a credit note, so that it is not owed again. */
  credit_first: boolean;
  receipts: RefundableReceipt[];
  /** How much of a credit note can be put on the customer's account. */
  on_account: Decimal;
  /** How much of a credit note no receipt here can refund, so that it is paid out by any payment method. */
  pay_out: Decimal;
  /** The open invoices of the customer that a credit note can be set against, the longest due first. */
  open: OpenDocument[];
}

const Head = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  version: z.number(),
  issued_date: z.string().nullable(),
  balance: z.string(),
  customer_id: z.string().nullable(),
  source_document_id: z.string().nullable(),
});
type Head = z.infer<typeof Head>;

const BILLED = ["invoice", "excess_invoice", "vehicle_sale"];
const SHOWN = 50;

/**
 * What can be done with a document's money: which receipts can be refunded, whether it can go on account, which invoices it can
 * be set against. A credit note uses the receipts of the invoice it credits; an invoice uses its open credit note, if there is
 * one. NOT_FOUND if the document does not exist.
 */
export const getRefundable = query({
  name: "receipts.refundable",
  permission: "receipts:read",
  input: z.strictObject({ document_id: z.uuid() }),
  async run({ db, input: { document_id } }): Promise<RefundableDocument> {
    const head = await headOf(db, document_id);
    const credit = head.type === "credit_note";
    const paid = credit ? head.source_document_id : head.id;
    const { id, type, number, version } = head;
    const paidHere = await paidBy(db, paid);
    const receipts: RefundableReceipt[] = [];
    let there = decimal("0");
    for (const { here, ...receipt } of paidHere) {
      there = there.plus(decimal(here).lt(receipt.left) ? here : receipt.left);
      const left = !credit && decimal(here).lt(receipt.left) ? here : receipt.left;
      if (decimal(left).gt(0)) receipts.push({ ...receipt, left });
    }
    return {
      document: { id, type, number, version },
      owed: credit ? head.balance : null,
      credit_first: BILLED.includes(type) && head.issued_date !== null && decimal(head.balance).gte(0),
      receipts,
      on_account: credit ? (there.lt(head.balance) ? there.toFixed(2) : head.balance) : "0.00",
      pay_out: credit ? restNotRefundable(head.balance, paidHere) : "0.00",
      open: credit ? await openOf(db, head) : [],
    };
  },
});

/**
 * How much of a credit note no receipt of its invoice can refund, in pounds, and the latest receipt that can refund something.
 * Inside a command, lock both documents first.
 */
export async function notRefundableByReceipts(
  db: Db | Tx,
  note: { balance: Decimal; source_document_id: string | null },
): Promise<{ beyond: Decimal; receiptId: string | undefined }> {
  const paid = await paidBy(db, note.source_document_id);
  return {
    beyond: restNotRefundable(note.balance, paid),
    receiptId: paid.find(({ left }) => decimal(left).gt(0))?.id,
  };
}

function restNotRefundable(balance: Decimal, paid: readonly RefundableReceipt[]): Decimal {
  const rest = decimal(balance).minus(sum(paid.map(({ left }) => left)));
  return rest.gt(0) ? pounds(rest) : "0.00";
}

async function headOf(db: Db, id: string): Promise<Head> {
  const [head] = await db
    .execute(sql`
    select id, type, number, version, issued_date, balance, customer_id, source_document_id from document_heads
    where deleted_at is null and (id = ${id} or (source_document_id = ${id} and type = 'credit_note' and issued_date is not null and balance > 0))
    order by id = ${id}, issued_date, id limit 1`)
    .then(readRows(Head));
  if (!head) throw notFound("document");
  return head;
}

async function paidBy(
  db: Db | Tx,
  document_id: string | null,
): Promise<(RefundableReceipt & { here: Decimal })[]> {
  const rows = await db
    .execute(sql`
    select id, method, method_name, payment_date, ${cameOnline(sql`receipts`)} as online from receipts
    where amount > 0 and deleted_at is null and method not in ('account', 'credit_note')
      and (document_id = ${document_id} or id in (select receipt_id from receipt_allocations where document_id = ${document_id}))
    order by payment_date desc, id desc limit ${SHOWN}`)
    .then(readRows(PaidBy));
  const found: (RefundableReceipt & { here: Decimal })[] = [];
  for (const row of rows) {
    const rest = await receiptRest(db, row.id);
    const part = rest.documents.find((one) => one.document_id === document_id);
    found.push({ ...row, left: rest.left, here: part?.amount ?? rest.on_account });
  }
  return found;
}

async function openOf(db: Db, { id, customer_id }: Head): Promise<OpenDocument[]> {
  const rows = await db
    .execute(sql`
    select id, type, number, issued_date, due_date, gross as total_gross, balance from owed_documents
    where customer_id = ${customer_id} and owed > 0 and id <> ${id} order by due_on, id limit ${SHOWN}`)
    .then(readRows(OpenDocument));
  return rows;
}
