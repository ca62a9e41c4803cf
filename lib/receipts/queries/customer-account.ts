import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import {
  type CustomerStanding,
  documentsHolding,
  type HoldingDocument,
  readCustomerStanding,
} from "@/lib/receivables/queries/customer-standing";
import { cameOnline } from "./came-online";

/** A document that money can be set against. */
export const OpenDocument = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  issued_date: z.string().nullable(),
  due_date: z.string().nullable(),
  total_gross: z.string().nullable(),
  balance: z.string(),
});
export type OpenDocument = z.infer<typeof OpenDocument>;

/** A receipt with money on account. */
export const MoneyOnAccount = z.object({
  id: z.string(),
  method: z.string(),
  method_name: z.string(),
  payment_date: z.string().nullable(),
  description: z.string().nullable(),
  amount: z.string(),
  on_account: z.string(),
  /** Whether it came by an online payment, whose provider refunds it. */
  online: z.boolean(),
  version: z.number(),
});
export type MoneyOnAccount = z.infer<typeof MoneyOnAccount>;

/** A credit note with something left. */
export interface OpenCredit {
  id: string;
  number: string | null;
  issued_date: string | null;
  balance: string;
  version: number;
  /** Receipts of the credited invoice that can be refunded. */
  receipts: {
    id: string;
    method: string;
    method_name: string;
    payment_date: string | null;
    left: string;
    online: boolean;
  }[];
}

export interface CustomerAccount {
  customer_id: string;
  money: CustomerStanding;
  open: OpenDocument[];
  on_account: MoneyOnAccount[];
  credits: OpenCredit[];
  /** Documents that came to nothing and still hold money of this customer. */
  unclaimed: HoldingDocument[];
}

const SHOWN = 200;

/** What a customer owes, by document, and what could be set against it; the longest due first. */
export const getCustomerAccount = query({
  name: "receipts.customer_account",
  permission: "receipts:read",
  input: z.strictObject({ customer_id: z.uuid() }),
  async run({ db, input: { customer_id } }): Promise<CustomerAccount> {
    const [money, open, on_account, credits, unclaimed] = await Promise.all([
      readCustomerStanding(db, customer_id),
      db
        .execute(sql`
        select id, type, number, issued_date, due_date, gross as total_gross, balance from owed_documents
        where customer_id = ${customer_id} and owed > 0
        union all
        select id, type, number, issued_date, due_date, total_gross, balance from document_heads
        where customer_id = ${customer_id} and type = 'payment_on_account' and status in ('issued', 'part_paid') and deleted_at is null
        order by due_date nulls first, issued_date, id limit ${SHOWN}`)
        .then(readRows(OpenDocument)),
      db
        .execute(sql`
        select * from (
          select r.id, r.method, r.method_name, r.payment_date, r.description, r.amount, r.version,
            ${cameOnline(sql`r`)} as online,
            (r.amount - coalesce((select sum(a.amount) from receipt_allocations a where a.receipt_id = r.id), 0)
              + coalesce((select sum(g.amount) from receipts g where g.refund_of_id = r.id and g.deleted_at is null
                  and g.document_id is not distinct from r.document_id), 0))::numeric(12, 2) as on_account
          from receipts r where r.amount > 0 and r.id in (
            select receipt_id from customer_money where customer_id = ${customer_id} and kind = 'on_account' and receipt_id is not null)
        ) receipts where on_account > 0 order by payment_date, id limit ${SHOWN}`)
        .then(readRows(MoneyOnAccount)),
      db.execute(sql`
        select c.id, c.number, c.issued_date, c.balance, c.version, coalesce(paid.receipts, '[]'::jsonb)::text as receipts
        from document_heads c left join lateral (
          select jsonb_agg(jsonb_build_object('id', p.id, 'method', p.method, 'method_name', p.method_name,
              'payment_date', p.payment_date, 'left', p.rest::text, 'online', p.online) order by p.payment_date) as receipts
          from (
            select r.id, r.method, r.method_name, r.payment_date, ${cameOnline(sql`r`)} as online,
              r.amount + coalesce((select sum(g.amount) from receipts g where g.refund_of_id = r.id and g.deleted_at is null), 0) as rest
            from receipts r where r.amount > 0 and r.deleted_at is null and r.method not in ('account', 'credit_note')
              and (r.document_id = c.source_document_id
                or r.id in (select a.receipt_id from receipt_allocations a where a.document_id = c.source_document_id))
          ) p where p.rest > 0
        ) paid on true
        where c.customer_id = ${customer_id} and c.type = 'credit_note' and c.balance > 0 and c.issued_date is not null
          and c.deleted_at is null order by c.issued_date, c.id limit ${SHOWN}`),
      documentsHolding(db, customer_id, "unclaimed"),
    ]);
    return {
      customer_id,
      money,
      open,
      on_account,
      credits: [...credits].map((row) => ({
        ...row,
        receipts: JSON.parse(String(row.receipts)),
      })) as OpenCredit[],
      unclaimed,
    };
  },
});
