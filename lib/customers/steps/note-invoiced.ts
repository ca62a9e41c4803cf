import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates";

/** Remembers the day of the customer's latest invoice, without making it a change of the customer's own. */
export async function noteInvoiced(tx: Tx, customerId: string, day: IsoDate): Promise<void> {
  await tx.execute(sql`
    update customers set last_invoice_date = ${day}
    where id = ${customerId} and (last_invoice_date is null or last_invoice_date < ${day})`);
}
