import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { NEXT_VERSION } from "@/lib/core/database/next-version";
import type { IsoDate } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import { updateRelated } from "@/lib/events/internal/update-related";
import { OFF_ROAD } from "../rules/off-road";

const Locked = z.object({
  id: z.string(),
  make: z.string().nullable(),
  model: z.string().nullable(),
  mot_expiry: z.string().nullable(),
  tax_due: z.string().nullable(),
  off_road: z.enum(OFF_ROAD).nullable(),
});
export type LockedVehicle = z.infer<typeof Locked>;

/** A vehicle, and the registration that it is thought to have. */
export interface VehicleOfPlate {
  vehicle_id: string;
  registration: string;
}

/** Locks the vehicles that still have a registration, in one order; those that have another by now, or are archived, are left out. */
export async function lockVehiclesOfPlates(
  tx: Tx,
  plates: readonly VehicleOfPlate[],
): Promise<Map<string, LockedVehicle>> {
  const given = plates.map(({ vehicle_id, registration }) => ({ vehicle_id, registration }));
  const rows = await tx
    .execute(sql`
    select v.id, v.make, v.model, v.mot_expiry, v.tax_due, v.off_road from vehicles v
    join jsonb_to_recordset(${JSON.stringify(given)}::jsonb) g (vehicle_id uuid, registration text)
      on g.vehicle_id = v.id and g.registration = v.registration
    where v.deleted_at is null order by v.id for no key update of v`)
    .then(readRows(Locked));
  return new Map(rows.map((row) => [row.id, row]));
}

/** What a service may change of a vehicle. */
export type HeardFacts = Pick<LockedVehicle, "mot_expiry" | "tax_due" | "off_road">;

/** Sets facts of vehicles that are locked. It counts as a change of each: its version goes up, and the feed names it. */
export async function setHeardFacts(
  tx: Tx,
  facts: readonly (HeardFacts & { vehicle_id: string })[],
): Promise<void> {
  if (facts.length === 0) return;
  await updateRelated(tx, "vehicles", {
    set: sql`mot_expiry = heard.mot_expiry, tax_due = heard.tax_due, off_road = heard.off_road, ${NEXT_VERSION}`,
    from: sql`jsonb_to_recordset(${JSON.stringify(facts)}::jsonb)
      heard (vehicle_id uuid, mot_expiry date, tax_due date, off_road text)`,
    where: sql`vehicles.id = heard.vehicle_id`,
  });
}

/** A mileage that was read elsewhere, in miles. */
export interface HeardMileage {
  vehicle_id: string;
  read_on: IsoDate;
  mileage: number;
}

/** Adds mileages that were read elsewhere; one that is there already is not added twice. */
export async function addMileages(tx: Tx, source: string, readings: readonly HeardMileage[]): Promise<void> {
  if (readings.length === 0) return;
  await tx.execute(sql`
    insert into mileage_readings (vehicle_id, read_on, mileage, source)
    select given.vehicle_id, given.read_on, given.mileage, ${source}
    from jsonb_to_recordset(${JSON.stringify(readings)}::jsonb) given (vehicle_id uuid, read_on date, mileage int)
    where not exists (
      select from mileage_readings r
      where r.vehicle_id = given.vehicle_id and r.read_on = given.read_on and r.mileage = given.mileage)`);
}
