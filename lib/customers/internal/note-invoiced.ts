import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates/dates";
import { updateRelated } from "@/lib/events/internal/update-related";

/**
 * Updates the date of the customer's latest invoice. Publishes an event, but leaves the customer's version alone and writes no audit
 * entry.
 */
export async function noteInvoiced(tx: Tx, customerId: string, day: IsoDate): Promise<void> {
  await updateRelated(tx, "customers", {
    set: sql`last_invoice_date = ${day}`,
    where: sql`id = ${customerId} and (last_invoice_date is null or last_invoice_date < ${day})`,
  });
}
