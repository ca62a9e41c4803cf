import "server-only";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { vehicles } from "@/db/schema/vehicles";
import { nextVersion } from "@/lib/core/database/next-version";
import { today } from "@/lib/core/dates/dates";
import { invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { lockLiveCustomer } from "@/lib/customers/internal/require-customer";

interface WornPlate {
  id: string;
  registration: string;
}

/** Records a registration as a former one, with its last day. The caller updates the vehicle's own row. */
export async function retirePlate(tx: Tx, vehicle: WornPlate, until: string): Promise<void> {
  if (!vehicle.registration) return;
  await tx.execute(sql`
    insert into vehicle_plates (vehicle_id, registration, from_date, until_date)
    values (${vehicle.id}, ${vehicle.registration},
            (select max(until_date) from vehicle_plates where vehicle_id = ${vehicle.id} and until_date <= ${until}::date), ${until})`);
}

/**
 * Takes a registration off every other vehicle that has it and is not archived, records it there as a former one, and returns
 * the ids of those vehicles. VALIDATION_ERROR at `changed_on` if one of them did not have it yet on that day.
 */
export async function takePlateFromOthers(
  tx: Tx,
  { id, registration }: WornPlate,
  until: string,
): Promise<string[]> {
  const others = await tx
    .update(vehicles)
    .set({ registration: "", ...nextVersion(vehicles) })
    .where(and(eq(vehicles.registration, registration), isNull(vehicles.deleted_at), ne(vehicles.id, id)))
    .returning({ id: vehicles.id });
  for (const other of others) {
    await requireInOrder(tx, other.id, "plate", { field: "changed_on", day: until });
    await retirePlate(tx, { id: other.id, registration }, until);
  }
  return others.map((other) => other.id);
}

/** Records who owned a vehicle until a given day. The caller updates the vehicle's own row. */
export async function retireOwner(
  tx: Tx,
  vehicle: { id: string; customer_id: string | null },
  until: string,
): Promise<void> {
  if (!vehicle.customer_id) return;
  await tx.execute(sql`
    insert into vehicle_owners (vehicle_id, customer_id, from_date, until_date)
    values (${vehicle.id}, ${vehicle.customer_id},
            (select max(until_date) from vehicle_owners where vehicle_id = ${vehicle.id} and until_date <= ${until}::date), ${until})`);
}

/** VALIDATION_ERROR at `customer_id` if the owner is not a customer on file. */
export async function requireOwner(tx: Tx, customerId: string | null | undefined): Promise<void> {
  if (!customerId) return;
  if (!(await lockLiveCustomer(tx, customerId)))
    throw invalid({ field: "customer_id", message: "This customer does not exist" });
}

const LastDay = z.object({ since: z.string().nullable() });

/**
 * Refuses a change of registration or owner dated before the present one began. The VALIDATION_ERROR at the field names the
 * earliest day allowed.
 */
export async function requireInOrder(
  tx: Tx,
  vehicleId: string,
  what: "plate" | "owner",
  { field, day }: { field: string; day: string },
): Promise<void> {
  const former = what === "plate" ? sql`vehicle_plates` : sql`vehicle_owners`;
  const [last] = await tx
    .execute(
      sql`select max(until_date) as since from ${former} where vehicle_id = ${vehicleId} and until_date > ${day}::date`,
    )
    .then(readRows(LastDay));
  if (last?.since)
    throw invalid({
      field,
      message: `The vehicle has had its present ${what} since ${inWords(last.since)}: give that day or a later one`,
    });
}

const inWords = (day: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", { dateStyle: "medium", timeZone: "UTC" });

/** Returns the day of a change: today unless an earlier one is given. VALIDATION_ERROR for a later one. */
export function dayOfChange(field: string, given: string | null | undefined): string {
  const now = today();
  if (given && given > now) throw invalid({ field, message: "Not later than today" });
  return given ?? now;
}
