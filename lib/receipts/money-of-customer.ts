import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { today } from "@/lib/core/dates";
import type { Decimal } from "@/lib/core/money";
import { query } from "@/lib/core/query";

/** Where a customer stands, in pounds. */
export interface CustomerMoney {
  /** Invoices less credit notes. Money on account is not taken off. */
  owed: Decimal;
  overdue: Decimal;
  /** Money taken that no document claims yet. */
  on_account: Decimal;
  /** What credit notes still have to give back or to be set against an invoice. */
  unallocated_credits: Decimal;
}

/** Where a customer stands now; inside a command by its transaction. */
export async function moneyOfCustomer(tx: Db | Tx, id: string): Promise<CustomerMoney> {
  const [row] = await tx.execute<Record<keyof CustomerMoney, Decimal>>(sql`
    select coalesce(sum(case when credit then -abs(balance) else balance end), 0)::numeric(12, 2) as owed,
           coalesce(sum(balance) filter (where not credit and due_date < ${today()}::date), 0)::numeric(12, 2) as overdue,
           coalesce(sum(abs(balance)) filter (where credit), 0)::numeric(12, 2) as unallocated_credits,
           (select coalesce(sum(r.amount - coalesce((select sum(a.amount) from receipt_allocations a where a.receipt_id = r.id), 0)), 0)
            from receipts r where r.id in (${onAccountOf(id)}))::numeric(12, 2) as on_account
    from (select type = 'credit_note' as credit, balance, due_date from documents
          where customer_id = ${id} and balance <> 0 and issued_date is not null and deleted_at is null
            and type in ('invoice', 'excess_invoice', 'credit_note')) unpaid`);
  if (!row) throw new Error("The sum returned no row");
  return row;
}

/**
 * Receipts, and refunds of them, that are money on account: paid without a document, or for a payment on account of ours.
 * What GA4 did with its own payments on account its export does not say, so those are not counted.
 */
export const onAccountOf = (customerId: string) => sql`
  select id from receipts where customer_id = ${customerId} and document_id is null and deleted_at is null
  union all
  select r.id from documents p join receipts r on r.document_id = p.id
  where p.customer_id = ${customerId} and p.type = 'payment_on_account' and p.legacy_id is null and p.deleted_at is null and r.deleted_at is null`;

/** Where a customer stands, for whoever may see receipts. */
export const getCustomerMoney = query({
  name: "receipts.of_customer",
  permission: "receipts:read",
  input: z.strictObject({ customer_id: z.uuid() }),
  run: ({ db, input }) => moneyOfCustomer(db, input.customer_id),
});
