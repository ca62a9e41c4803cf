import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { appointments } from "@/db/schema/appointments";
import type { Actor } from "@/lib/core/actor";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { recordChange } from "@/lib/core/recorder";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import { courtesyTime } from "../rules/courtesy-time";
import { canMove, holdsItsPlace } from "../rules/status";
import type { Booking } from "./book";

export type Appointment = typeof appointments.$inferSelect;

interface Time {
  starts_at: string;
  ends_at: string;
}

type Followed = Pick<Appointment, "id" | "customer_id" | "registration" | "description">;

/** What becomes of the courtesy car of an appointment. */
export interface CourtesyPlan {
  /** The booking that is there. */
  car: Appointment | null;
  /** What it becomes; null if it is given back. */
  becomes: (Time & { resource_id: string | null }) | null;
}

/** The courtesy car that an appointment has now, among the rows locked with it. */
export const courtesyCarOf = (alsoLocked: ReadonlyMap<string, Appointment>): Appointment | null =>
  [...alsoLocked.values()].find(
    ({ courtesy_for_id, deleted_at, status }) =>
      courtesy_for_id !== null && deleted_at === null && holdsItsPlace(status),
  ) ?? null;

/**
 * Plans the courtesy car of an appointment that is booked or changed. `wanted` is another car, null for none, or undefined to
 * keep what is there, which moves along unless it has been returned.
 */
export function planCourtesy(
  car: Appointment | null,
  wanted: string | null | undefined,
  was: Appointment | null,
  now: Time,
): CourtesyPlan {
  const kept = car && canMove(car.status) ? car : null;
  const returned = car !== null && kept === null;
  if (returned && (!wanted || wanted === car.resource_id)) return { car: null, becomes: null };
  if (wanted === null || (!wanted && !kept)) return { car: kept, becomes: null };
  const time =
    kept?.starts_at && kept.ends_at && was?.starts_at && was.ends_at
      ? courtesyTime(
          { starts_at: kept.starts_at, ends_at: kept.ends_at },
          { starts_at: was.starts_at, ends_at: was.ends_at },
          now,
        )
      : { starts_at: now.starts_at, ends_at: now.ends_at };
  return { car: kept, becomes: { resource_id: wanted ?? kept?.resource_id ?? null, ...time } };
}

/** The booking of the courtesy car to check with the appointment's own. */
export const courtesyBooking = ({ car, becomes }: CourtesyPlan): Booking[] =>
  becomes ? [{ id: car?.id ?? null, technician_id: null, field: "courtesy_car_id", ...becomes }] : [];

/** Books, moves or gives back the courtesy car as planned; its time must have been checked. */
export async function writeCourtesy(
  tx: Tx,
  actor: Actor,
  { car, becomes }: CourtesyPlan,
  now: Followed,
): Promise<void> {
  if (!becomes) return giveBack(tx, actor, car);
  const fields = {
    ...becomes,
    customer_id: now.customer_id,
    description: now.registration ? `For ${formatRegistration(now.registration)}` : now.description,
  };
  if (!car) {
    const made = await oneRow(
      tx
        .insert(appointments)
        .values({ ...fields, appointment_type: "Courtesy car", courtesy_for_id: now.id })
        .returning(),
    );
    await recordChange(tx, actor, "appointments.create", {
      entity: "appointments",
      id: made.id,
      after: made,
    });
  } else await write(tx, actor, "appointments.move", car, fields);
}

/** Cancels the booking of a courtesy car, if there is one. */
export async function giveBack(tx: Tx, actor: Actor, car: Appointment | null): Promise<void> {
  if (car && canMove(car.status)) await write(tx, actor, "appointments.cancel", car, { status: "cancelled" });
}

/** Deletes the bookings of courtesy cars of an appointment that is deleted. */
export async function deleteCourtesy(
  tx: Tx,
  actor: Actor,
  alsoLocked: ReadonlyMap<string, Appointment>,
): Promise<void> {
  for (const car of alsoLocked.values())
    if (car.deleted_at === null)
      await write(tx, actor, "appointments.delete", car, { deleted_at: new Date().toISOString() });
}

async function write(
  tx: Tx,
  actor: Actor,
  command: string,
  before: Appointment,
  fields: Partial<Appointment>,
): Promise<void> {
  const same = Object.entries(fields).every(([name, value]) => {
    const old = before[name as keyof Appointment];
    return name.endsWith("_at") && typeof old === "string" && typeof value === "string"
      ? Date.parse(old) === Date.parse(value)
      : old === value;
  });
  if (same) return;
  const after = await oneRow(
    tx
      .update(appointments)
      .set({ ...fields, ...nextVersion(appointments) })
      .where(eq(appointments.id, before.id))
      .returning(),
  );
  await recordChange(tx, actor, command, { entity: "appointments", id: before.id, before, after });
}
