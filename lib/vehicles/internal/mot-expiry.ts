import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { vehicles } from "@/db/schema/vehicles";
import { nextVersion } from "@/lib/core/database/next-version";
import type { IsoDate } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";

const Expiry = z.object({ mot_expiry: z.string().nullable() });

/** Locks a vehicle and says until when its MOT runs; null where that is not known, or the vehicle is gone. */
export async function lockMotExpiry(tx: Tx, vehicleId: string): Promise<IsoDate | null> {
  const [row] = await tx
    .execute(sql`select mot_expiry from vehicles where id = ${vehicleId} for no key update`)
    .then(readRows(Expiry));
  return row?.mot_expiry ?? null;
}

/** Until when the vehicle's MOT runs now; a change of the vehicle's own. */
export async function setMotExpiry(tx: Tx, vehicleId: string, expiry: IsoDate | null): Promise<void> {
  await tx
    .update(vehicles)
    .set({ mot_expiry: expiry, ...nextVersion(vehicles) })
    .where(eq(vehicles.id, vehicleId));
}
