import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { vehicles } from "@/db/schema/vehicles";
import { nextVersion } from "@/lib/core/database/next-version";
import type { IsoDate } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";

const Expiry = z.object({ mot_expiry: z.string().nullable() });

/** Locks a vehicle and returns its MOT expiry; null if that is not known or the vehicle does not exist. */
export async function lockMotExpiry(tx: Tx, vehicleId: string): Promise<IsoDate | null> {
  const [row] = await tx
    .execute(sql`select mot_expiry from vehicles where id = ${vehicleId} for no key update`)
    .then(readRows(Expiry));
  return row?.mot_expiry ?? null;
}

/** Sets a vehicle's MOT expiry; counts as a change of the vehicle, so its version goes up. */
export async function setMotExpiry(tx: Tx, vehicleId: string, expiry: IsoDate | null): Promise<void> {
  await tx
    .update(vehicles)
    .set({ mot_expiry: expiry, ...nextVersion(vehicles) })
    .where(eq(vehicles.id, vehicleId));
}

/**
 * Locks a vehicle that still has a registration and returns its MOT expiry, null if that is not known; undefined where it has another
 * registration by now, or is archived.
 */
export async function lockMotOfPlate(
  tx: Tx,
  vehicleId: string,
  registration: string,
): Promise<IsoDate | null | undefined> {
  const [row] = await tx
    .execute(sql`
    select mot_expiry from vehicles where id = ${vehicleId} and registration = ${registration} and deleted_at is null for no key update`)
    .then(readRows(Expiry));
  return row?.mot_expiry;
}
