import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { ReceiptInList } from "../responses";
import { cameOnline } from "./came-online";
import { type ReceiptRest, receiptRest } from "./receipt-rest";

const ReceiptRefund = ReceiptInList.pick({
  id: true,
  payment_date: true,
  document_id: true,
  document_type: true,
  document_number: true,
}).extend({ amount: z.string() });
export type ReceiptRefund = z.infer<typeof ReceiptRefund>;

const ReceiptAllocation = z.object({
  id: z.string(),
  allocated_date: z.string(),
  amount: z.string(),
  document_id: z.string(),
  document_type: z.string(),
  document_number: z.string().nullable(),
});
type ReceiptAllocation = z.infer<typeof ReceiptAllocation>;

const Particulars = ReceiptInList.extend({
  reconciled_reference: z.string().nullable(),
  provider_reference: z.string().nullable(),
  /** Whether it came by an online payment, whose provider refunds it. */
  online: z.boolean(),
  exported: z.boolean(),
  imported: z.boolean(),
  /** Whether it was paid before its document was issued. */
  deposit: z.boolean(),
});
type Particulars = z.infer<typeof Particulars>;

/** Another receipt of the same payment. */
const Together = ReceiptInList.pick({ id: true, method: true, method_name: true, amount: true });

export interface ReceiptDetails extends Particulars {
  together: z.infer<typeof Together>[];
  refunds: ReceiptRefund[];
  /** Allocations to documents; negative if taken back. */
  allocations: ReceiptAllocation[];
  rest: ReceiptRest;
}

/** A receipt with what it paid, its refunds and what is left of it. */
export const getReceiptDetails = query({
  name: "receipts.details",
  permission: "receipts:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, input: { id } }): Promise<ReceiptDetails> {
    const [[row], together, refunds, allocations, rest] = await Promise.all([
      db
        .execute(sql`
        select r.id, r.payment_date, r.method, r.method_name, r.amount, r.surcharge_gross, r.total, r.description, r.reconciled,
               r.reconciled_date, r.reconciled_reference, r.provider_reference, ${cameOnline(sql`r`)} as online,
               r.exported, r.legacy_id is not null as imported, d.id is not null and d.issued_date is null as deposit,
               r.refund_of_id, r.document_id, d.type as document_type, d.number as document_number,
               coalesce(r.customer_id, d.customer_id) as customer_id,
               coalesce(nullif(d.customer_name, ''), c.name) as customer_name, r.created_at, r.updated_at, r.version
        from receipts r left join document_heads d on d.id = r.document_id left join customer_names c on c.id = coalesce(r.customer_id, d.customer_id)
        where r.id = ${id} and r.deleted_at is null`)
        .then(readRows(Particulars)),
      db
        .execute(sql`
        select o.id, o.method, o.method_name, o.amount from receipts r join receipts o on o.payment_group = r.payment_group
        where r.id = ${id} and o.id <> r.id and o.deleted_at is null order by o.id limit 50`)
        .then(readRows(Together)),
      db
        .execute(sql`
        select r.id, r.payment_date, r.amount, r.document_id, d.type as document_type, d.number as document_number
        from receipts r left join document_heads d on d.id = r.document_id
        where r.refund_of_id = ${id} and r.deleted_at is null order by r.id`)
        .then(readRows(ReceiptRefund)),
      db
        .execute(sql`
        select a.id, a.allocated_date, a.amount, a.document_id, d.type as document_type, d.number as document_number
        from receipt_allocations a join document_heads d on d.id = a.document_id where a.receipt_id = ${id} order by a.id`)
        .then(readRows(ReceiptAllocation)),
      receiptRest(db, id),
    ]);
    if (!row) throw notFound("receipt");
    return { ...row, together, refunds, allocations, rest };
  },
});
