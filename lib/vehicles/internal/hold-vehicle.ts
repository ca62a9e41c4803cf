import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { holdRows } from "@/lib/core/database/lock-rows";
import { invalid } from "@/lib/core/errors";

/** A live vehicle, with until when its MOT runs, that a statement holds until its transaction ends. */
export const heldVehicle = (id: string | null): SQL =>
  sql`(select mot_expiry from vehicles where id = ${id} and deleted_at is null for no key update)`;

/** Holds vehicles in the order of their keys. */
export const holdVehicles = (tx: Tx, where: SQL): Promise<void> => holdRows(tx, sql`vehicles`, where);

/** Holds the car, so that of two things of one kind that are made for it at once only one is made. */
export async function lockVehicle(tx: Tx, id: string): Promise<void> {
  const live = await tx.execute(sql`select 1 from ${heldVehicle(id)} held`);
  if (live.length === 0) throw invalid({ field: "vehicle_id", message: "This vehicle does not exist" });
}
