import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { notFound } from "@/lib/core/errors";
import type { Decimal } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

/** A document that can take all the money of another. */
export const Destination = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  registration: z.string(),
  /** What is due on it; null if it has no price yet. */
  due: z.string().nullable(),
});
export type Destination = z.infer<typeof Destination>;

export interface MoneyDestinations {
  received: Decimal;
  documents: Destination[];
}

const SHOWN = 50;

const From = z.object({ received: z.string(), customer_id: z.string().nullable() });

/** What was paid on a document that is not issued, and the customer's other documents that can take it. */
export const moneyDestinations = query({
  name: "receipts.money_destinations",
  permission: "receipts:read",
  input: z.strictObject({ document_id: z.uuid() }),
  async run({ db, input: { document_id } }): Promise<MoneyDestinations> {
    const [from] = await db
      .execute(sql`select received, customer_id from document_heads where id = ${document_id}`)
      .then(readRows(From));
    if (!from) throw notFound("document");
    const rows = await db
      .execute(sql`
      select * from (
        select id, type, number, registration, issued_date, created_date,
          case when issued_date is not null then balance when total_gross > 0 then total_gross - received end as due
        from document_heads
        where customer_id = ${from.customer_id} and id <> ${document_id} and deleted_at is null
          and type not in ('credit_note', 'vehicle_purchase')
          and status not in ('paid', 'credited', 'converted', 'invoiced', 'cancelled', 'declined', 'expired')
      ) open where due is null or due >= ${from.received} order by coalesce(issued_date, created_date) desc, id desc limit ${SHOWN}`)
      .then(readRows(Destination));
    return {
      received: from.received,
      documents: rows.map(({ id, type, number, registration, due }) => ({
        id,
        type,
        number,
        registration,
        due,
      })),
    };
  },
});
