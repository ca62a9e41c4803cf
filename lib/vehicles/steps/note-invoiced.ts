import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates";

/** Remembers the day of the vehicle's latest invoice, without making it a change of the vehicle's own. */
export async function noteVehicleInvoiced(tx: Tx, vehicleId: string, day: IsoDate): Promise<void> {
  await tx.execute(sql`
    update vehicles set last_invoice_date = ${day}
    where id = ${vehicleId} and (last_invoice_date is null or last_invoice_date < ${day})`);
}
