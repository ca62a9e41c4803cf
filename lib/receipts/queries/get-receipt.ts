import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { Allocation, ReceiptWhole } from "../responses";

const Head = ReceiptWhole.omit({ allocations: true });
export type Receipt = z.infer<typeof ReceiptWhole>;

/** One receipt with all its details and allocations. */
export const getReceipt = query({
  name: "receipts.get",
  permission: "receipts:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, input: { id } }): Promise<Receipt> {
    const [[row], allocations] = await Promise.all([
      db
        .execute(sql`
        select r.id, r.payment_date, r.method, r.method_name, r.amount, r.surcharge_gross, r.total, r.description, r.reconciled,
               r.reconciled_date, r.reconciled_reference, r.refund_of_id, r.document_id, d.type as document_type,
               d.number as document_number, coalesce(r.customer_id, d.customer_id) as customer_id,
               coalesce(nullif(d.customer_name, ''), c.name) as customer_name, r.created_at, r.updated_at, r.version
        from receipts r left join document_heads d on d.id = r.document_id left join customer_names c on c.id = r.customer_id
        where r.id = ${id} and r.deleted_at is null`)
        .then(readRows(Head)),
      db
        .execute(sql`
        select document_id, sum(amount)::numeric(12, 2) as amount, max(allocated_date) as allocated_date
        from receipt_allocations where receipt_id = ${id} group by document_id having sum(amount) <> 0 order by max(id::text)`)
        .then(readRows(Allocation)),
    ]);
    if (!row) throw notFound("receipt");
    return {
      ...row,
      allocations,
    };
  },
});
