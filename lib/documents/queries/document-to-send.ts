import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

/** What an e-mail about a document needs of it. */
export const DocumentToSend = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  customer_id: z.string().nullable(),
  vehicle_id: z.string().nullable(),
  customer_name: z.string(),
  /** "Mrs Hughes", or "Eleanor" if no title is known; null for a company. */
  salutation: z.string().nullable(),
  registration: z.string(),
  total_gross: z.string().nullable(),
  balance: z.string(),
  issued_date: z.string().nullable(),
  /** The customer's current address: last year's document may hold one that no longer works. */
  email: z.string().nullable(),
});
export type DocumentToSend = z.infer<typeof DocumentToSend>;

export async function documentToSend(db: Db | Tx, id: string): Promise<DocumentToSend | null> {
  const [row] = await db
    .execute(sql`
    select d.id, d.type, d.number, d.customer_id, d.vehicle_id, d.customer_name, case
        when d.customer_snapshot ->> 'company_name' is not null then null
        when d.customer_snapshot ->> 'title' is null then d.customer_snapshot ->> 'forename'
        else (d.customer_snapshot ->> 'title') || ' ' || (d.customer_snapshot ->> 'surname') end as salutation,
      d.registration, d.total_gross, d.balance, d.issued_date, coalesce(c.email, d.customer_snapshot ->> 'email') as email
    from documents d left join customer_names c on c.id = d.customer_id
    where d.id = ${id} and d.deleted_at is null`)
    .then(readRows(DocumentToSend));
  return row ?? null;
}
