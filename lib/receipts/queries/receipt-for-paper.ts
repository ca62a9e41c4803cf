import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import type { CustomerSnapshot } from "@/db/schema/documents";
import { jsonColumn, readRows } from "@/lib/core/read-rows";
import { CustomerWhole } from "@/lib/customers/responses";

const text = z.string().nullable();

/** What one receipt of a payment paid for. */
const ReceiptPart = z.object({
  document_id: text,
  document_type: text,
  document_number: text,
  document_gross: text,
  /** The document's current balance. */
  document_balance: text,
  method: z.string(),
  method_name: z.string(),
  amount: z.string(),
  surcharge_gross: text,
});
export type ReceiptPart = z.infer<typeof ReceiptPart>;

const Payment = z.object({
  id: z.string(),
  payment_date: text,
  description: text,
  customer_id: text,
  customer_name: z.string(),
  email: text,
  registration: z.string(),
});
type Payment = z.infer<typeof Payment>;

/** A payment in the form in which it is printed: all receipts taken together. */
export interface ReceiptForPaper extends Payment {
  customer_snapshot: CustomerSnapshot;
  parts: ReceiptPart[];
}

const Address = CustomerWhole.pick({
  account_number: true,
  title: true,
  forename: true,
  surname: true,
  company_name: true,
  house_no: true,
  road: true,
  locality: true,
  town: true,
  county: true,
  postcode: true,
});

const Row = z.object({
  ...Payment.shape,
  ...Address.shape,
  ...ReceiptPart.shape,
  customer_snapshot: jsonColumn(z.record(z.string(), z.string())).nullable(),
});

/** A receipt with the others of the same payment; null if it does not exist. */
export async function receiptForPaper(db: Db | Tx, id: string): Promise<ReceiptForPaper | null> {
  const rows = await db
    .execute(sql`
    with chosen as (select id, payment_group from receipts where id = ${id} and deleted_at is null)
    select r.id, r.payment_date, r.description, coalesce(r.customer_id, d.customer_id) as customer_id,
      coalesce(nullif(d.customer_name, ''), c.name, '') as customer_name, d.customer_snapshot,
      coalesce(c.email, d.customer_snapshot ->> 'email') as email, coalesce(d.registration, '') as registration,
      c.title, c.forename, c.surname, c.company_name, c.house_no, c.road, c.locality, c.town, c.county, c.postcode, c.account_number,
      d.id as document_id, d.type as document_type, d.number as document_number, d.total_gross as document_gross,
      d.balance as document_balance, r.method, r.method_name, coalesce(r.amount, 0) as amount, r.surcharge_gross
    from chosen, receipts r
      left join document_heads d on d.id = r.document_id
      left join customer_particulars c on c.id = coalesce(r.customer_id, d.customer_id)
    where (r.id = chosen.id or r.payment_group = chosen.payment_group) and r.deleted_at is null
    order by (r.id = chosen.id) desc, r.id limit 50`)
    .then(readRows(Row));
  const [first] = rows;
  if (!first) return null;
  return { ...Payment.parse(first), customer_snapshot: snapshotOf(first), parts: rows };
}

/** The document's printed address; for money on account, the customer's own. */
const snapshotOf = (row: z.infer<typeof Row>): CustomerSnapshot =>
  row.customer_snapshot ??
  Object.fromEntries(
    Object.entries(Address.parse(row)).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
