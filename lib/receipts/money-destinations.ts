import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { notFound } from "@/lib/core/errors";
import type { Decimal } from "@/lib/core/money";
import { query } from "@/lib/core/query";

/** A document that can take all the money of another. */
export interface Destination {
  id: string;
  type: string;
  number: string | null;
  registration: string;
  /** What is due on it; null where it has no price yet. */
  due: Decimal | null;
}

export interface MoneyDestinations {
  received: Decimal;
  documents: Destination[];
}

const SHOWN = 50;

/** What was paid on a document that is not billed, and the customer's other documents that can take it. */
export const moneyDestinations = query({
  name: "receipts.money_destinations",
  permission: "receipts:read",
  input: z.strictObject({ document_id: z.uuid() }),
  async run({ db, input: { document_id } }): Promise<MoneyDestinations> {
    const [from] = await db.execute<{ received: Decimal; customer_id: string | null }>(
      sql`select received, customer_id from document_heads where id = ${document_id}`,
    );
    if (!from) throw notFound("document");
    const rows = await db.execute<Destination & Record<string, unknown>>(sql`
      select * from (
        select id, type, number, registration, issued_date, created_date,
          case when issued_date is not null then balance when total_gross > 0 then total_gross - received end as due
        from document_heads
        where customer_id = ${from.customer_id} and id <> ${document_id} and deleted_at is null
          and type not in ('credit_note', 'vehicle_purchase')
          and status not in ('paid', 'credited', 'converted', 'invoiced', 'cancelled', 'declined', 'expired')
      ) open where due is null or due >= ${from.received} order by coalesce(issued_date, created_date) desc, id desc limit ${SHOWN}`);
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
