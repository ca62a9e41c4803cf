import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { type Decimal, decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";

/** How the amount of a receipt is divided now, in pounds. */
export interface ReceiptRest {
  /** The receipt less all its refunds: the most that can still be refunded. */
  left: Decimal;
  surcharge_left: Decimal;
  /** Money on account that is not allocated to any document. Zero for a receipt paid for a document. */
  on_account: Decimal;
  /** What it pays of each document, less what was refunded from there. */
  documents: { document_id: string; amount: Decimal }[];
}

/** Amounts are null where an imported one could not be read. */
const Whole = z.object({
  document_id: z.string().nullable(),
  prepaid: z.boolean(),
  left: z.string().nullable(),
  surcharge_left: z.string(),
});

const Part = z.object({ document_id: z.string().nullable(), amount: z.string().nullable() });

/** Works out what is left of a receipt. Inside a command, lock the receipt first. */
export async function receiptRest(tx: Db | Tx, id: string): Promise<ReceiptRest> {
  const [whole] = await tx
    .execute(sql`
    select r.document_id, coalesce(d.type = 'payment_on_account', true) as prepaid,
           r.amount + coalesce(sum(g.amount), 0) as left,
           coalesce(r.surcharge_gross, 0) + coalesce(sum(g.surcharge_gross), 0) as surcharge_left
    from receipts r left join document_heads d on d.id = r.document_id
      left join receipts g on g.refund_of_id = r.id and g.deleted_at is null
    where r.id = ${id} group by r.id, d.type`)
    .then(readRows(Whole));
  const parts = await tx
    .execute(sql`
    select document_id, sum(amount)::numeric(12, 2) as amount from (
      select document_id, amount from receipts where id = ${id}
      union all select document_id, amount from receipts where refund_of_id = ${id} and deleted_at is null
      union all select document_id, amount from receipt_allocations where receipt_id = ${id}
      union all select ${whole?.document_id ?? null}::uuid, -amount from receipt_allocations where receipt_id = ${id}
    ) parts where not exists (select 1 from document_heads c where c.id = parts.document_id and c.type = 'credit_note')
    group by document_id`)
    .then(readRows(Part));
  const home = whole?.document_id ?? null;
  const prepaid = whole?.prepaid ?? false;
  return {
    left: whole?.left ?? "0.00",
    surcharge_left: whole?.surcharge_left ?? "0.00",
    on_account: (prepaid && parts.find(({ document_id }) => document_id === home)?.amount) || "0.00",
    documents: parts.flatMap(({ document_id, amount }) =>
      document_id && amount && !(prepaid && document_id === home) && !decimal(amount).eq(0)
        ? [{ document_id, amount }]
        : [],
    ),
  };
}
