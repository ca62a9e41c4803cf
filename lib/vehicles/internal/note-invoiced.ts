import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates/dates";
import { updateRelated } from "@/lib/events/internal/update-related";

/**
 * Updates the date of the vehicle's latest invoice. Publishes an event, but leaves the vehicle's version alone and writes no audit
 * entry.
 */
export async function noteVehicleInvoiced(tx: Tx, vehicleId: string, day: IsoDate): Promise<void> {
  await updateRelated(tx, "vehicles", {
    set: sql`last_invoice_date = ${day}`,
    where: sql`id = ${vehicleId} and (last_invoice_date is null or last_invoice_date < ${day})`,
  });
}
