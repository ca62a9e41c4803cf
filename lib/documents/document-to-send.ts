import "server-only";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";

/** What an e-mail about a document needs to know of it. */
export interface DocumentToSend {
  id: string;
  type: string;
  number: string | null;
  customer_id: string | null;
  vehicle_id: string | null;
  customer_name: string;
  /** "Mrs Hughes", or "Eleanor" of whom no title is known; null of a company. */
  salutation: string | null;
  registration: string;
  total_gross: string | null;
  balance: string;
  issued_date: string | null;
  /** Of the customer today: a document of last year may name an address that is gone. */
  email: string | null;
}

export async function documentToSend(db: Db | Tx, id: string): Promise<DocumentToSend | null> {
  const [row] = await db.execute(sql`
    select d.id, d.type, d.number, d.customer_id, d.vehicle_id, d.customer_name, case
        when d.customer_snapshot ->> 'company_name' is not null then null
        when d.customer_snapshot ->> 'title' is null then d.customer_snapshot ->> 'forename'
        else (d.customer_snapshot ->> 'title') || ' ' || (d.customer_snapshot ->> 'surname') end as salutation,
      d.registration, d.total_gross, d.balance, d.issued_date, coalesce(c.email, d.customer_snapshot ->> 'email') as email
    from documents d left join customer_names c on c.id = d.customer_id
    where d.id = ${id} and d.deleted_at is null`);
  return (row as unknown as DocumentToSend | undefined) ?? null;
}
