import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { mileage_readings } from "@/db/schema/vehicles";
import { today } from "@/lib/core/dates/dates";

/** Takes a reading of today from something that has one, in place of what it said before; null takes it back. */
export async function noteMileage(
  tx: Tx,
  vehicle_id: string,
  source: string,
  mileage: number | null,
): Promise<void> {
  await tx
    .delete(mileage_readings)
    .where(and(eq(mileage_readings.vehicle_id, vehicle_id), eq(mileage_readings.source, source)));
  if (mileage !== null)
    await tx.insert(mileage_readings).values({ vehicle_id, source, mileage, read_on: today() });
}
