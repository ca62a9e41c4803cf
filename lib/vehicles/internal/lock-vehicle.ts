import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { lockAgainstDeletion } from "@/lib/core/database/lock-rows";
import { invalid } from "@/lib/core/errors";

/** Selects the MOT expiry of a vehicle that is not archived, and locks the vehicle until the transaction ends. */
export const lockedVehicle = (id: string | null): SQL =>
  sql`(select mot_expiry from vehicles where id = ${id} and deleted_at is null for no key update)`;

/** Locks vehicles in the order of their ids. */
export const lockVehicles = (tx: Tx, where: SQL): Promise<void> =>
  lockAgainstDeletion(tx, sql`vehicles`, where);

/**
 * Locks a vehicle, so that two transactions cannot each create the same kind of record for it. VALIDATION_ERROR at `vehicle_id`
 * if it does not exist.
 */
export async function lockVehicle(tx: Tx, id: string): Promise<void> {
  const live = await tx.execute(sql`select 1 from ${lockedVehicle(id)} held`);
  if (live.length === 0) throw invalid({ field: "vehicle_id", message: "This vehicle does not exist" });
}
