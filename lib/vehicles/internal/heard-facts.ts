import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { NEXT_VERSION } from "@/lib/core/database/next-version";
import type { IsoDate } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import { updateRelated } from "@/lib/events/internal/update-related";
import { OFF_ROAD, type OffRoad } from "../rules/off-road";

const Locked = z.object({
  make: z.string().nullable(),
  model: z.string().nullable(),
  mot_expiry: z.string().nullable(),
  tax_due: z.string().nullable(),
  off_road: z.enum(OFF_ROAD).nullable(),
});
export type LockedVehicle = z.infer<typeof Locked>;

/** Locks a vehicle that still has a registration; undefined where it has another by now, or is archived. */
export async function lockVehicleOfPlate(
  tx: Tx,
  id: string,
  registration: string,
): Promise<LockedVehicle | undefined> {
  const [row] = await tx
    .execute(sql`
    select make, model, mot_expiry, tax_due, off_road from vehicles
    where id = ${id} and registration = ${registration} and deleted_at is null for no key update`)
    .then(readRows(Locked));
  return row;
}

/** What a service may change of a vehicle; what is not given stays. */
export interface HeardFacts {
  mot_expiry?: IsoDate;
  tax_due?: IsoDate | null;
  off_road?: OffRoad | null;
}

/** Sets facts of a vehicle that is locked. It counts as a change: its version goes up, and the feed names it. */
export async function setHeardFacts(tx: Tx, id: string, facts: HeardFacts): Promise<void> {
  const changes = Object.entries(facts).filter(([, value]) => value !== undefined);
  if (changes.length === 0) return;
  const set = changes.map(([column, value]) => sql`${sql.identifier(column)} = ${value}`);
  await updateRelated(tx, "vehicles", {
    set: sql.join([...set, NEXT_VERSION], sql`, `),
    where: sql`id = ${id}`,
  });
}

/** Adds mileages that were read elsewhere, in miles; one that is there already is not added twice. */
export async function addMileages(
  tx: Tx,
  id: string,
  source: string,
  readings: readonly { read_on: IsoDate; mileage: number }[],
): Promise<void> {
  if (readings.length === 0) return;
  await tx.execute(sql`
    insert into mileage_readings (vehicle_id, read_on, mileage, source)
    select ${id}, given.read_on, given.mileage, ${source}
    from jsonb_to_recordset(${JSON.stringify(readings)}::jsonb) given (read_on date, mileage int)
    where not exists (
      select from mileage_readings r where r.vehicle_id = ${id} and r.read_on = given.read_on and r.mileage = given.mileage)`);
}
