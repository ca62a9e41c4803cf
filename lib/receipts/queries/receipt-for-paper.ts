import "server-only";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import type { CustomerSnapshot } from "@/db/schema/documents";
import { claimedRows } from "@/lib/core/read-rows";

/** What one receipt of a payment paid for. */
export interface ReceiptPart {
  document_id: string | null;
  document_type: string | null;
  document_number: string | null;
  document_gross: string | null;
  /** The document's current balance. */
  document_balance: string | null;
  method: string;
  method_name: string;
  amount: string;
  surcharge_gross: string | null;
}

/** A payment in the form in which it is printed: all receipts taken together. */
export interface ReceiptForPaper {
  id: string;
  payment_date: string;
  description: string | null;
  customer_id: string | null;
  customer_name: string;
  customer_snapshot: CustomerSnapshot;
  email: string | null;
  registration: string;
  parts: ReceiptPart[];
}

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
    .then(claimedRows<Addressed & Omit<ReceiptForPaper, "parts" | "customer_snapshot"> & ReceiptPart>);
  const [first] = rows;
  if (!first) return null;
  const { id: key, payment_date, description, customer_id, customer_name, email, registration } = first;
  return {
    id: key,
    payment_date,
    description,
    customer_id,
    customer_name,
    customer_snapshot: snapshotOf(first),
    email,
    registration,
    parts: rows,
  };
}

const ADDRESS = [
  "account_number",
  "title",
  "forename",
  "surname",
  "company_name",
  "house_no",
  "road",
  "locality",
  "town",
  "county",
  "postcode",
] as const;

interface Addressed extends Record<(typeof ADDRESS)[number], string | null> {
  customer_snapshot: CustomerSnapshot | string | null;
}

/** The document's printed address; for money on account, the customer's own. */
function snapshotOf(row: Addressed): CustomerSnapshot {
  const printed = row.customer_snapshot;
  if (printed) return (typeof printed === "string" ? JSON.parse(printed) : printed) as CustomerSnapshot;
  return Object.fromEntries(ADDRESS.flatMap((name) => (row[name] ? [[name, row[name]]] : [])));
}
