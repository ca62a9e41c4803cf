import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { appointments } from "@/db/schema/appointments";
import type { Work } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { conflict, invalid } from "@/lib/core/errors";
import { readAppointment } from "../queries/shown";
import { canMove } from "../rules/status";
import type { AppointmentUpdate } from "../schema/appointment";
import { type Booking, promisedOf, requireFree, timesOf } from "./book";
import { type Appointment, courtesyBooking, courtesyCarOf, planCourtesy, writeCourtesy } from "./courtesy";
import { keepOut, requireSameCar } from "./open-loan";
import { requireOpen } from "./require-open";
import { withReferences } from "./with-references";

type Change = (typeof AppointmentUpdate)["_output"];

/** Changes what an appointment says, its time, its bay or its technician; its courtesy car follows. */
export async function rebook({ tx, actor, input, subject, alsoLocked }: Work<Change, Appointment>) {
  const {
    id,
    version: _,
    starts_at,
    ends_at,
    duration_minutes,
    confirmed_outside_hours,
    courtesy_car_id,
    promised_at,
    ...given
  } = input;
  const timed = starts_at !== undefined || ends_at !== undefined || duration_minutes !== undefined;
  const asked = timed ? await timesOf(tx, { starts_at, ends_at, duration_minutes }, subject) : null;
  // A form sends the time that it shows, changed or not.
  const times = asked && isElsewhen({ ...subject, ...asked }, subject) ? asked : null;
  const car = courtesyCarOf(alsoLocked);
  const changed = Object.fromEntries(
    Object.entries(given).filter(
      ([name, value]) => value !== undefined && value !== subject[name as keyof Appointment],
    ),
  ) as typeof given;
  const otherCar = courtesy_car_id === car?.resource_id ? undefined : courtesy_car_id;
  const { courtesy_car_id: wanted, ...filled } = await withReferences(tx, {
    ...changed,
    courtesy_car_id: otherCar,
  });
  // Fields that follow from the document or the vehicle fill only gaps; another vehicle brings its own registration.
  const fields = Object.fromEntries(
    Object.entries(filled).filter(
      ([name, value]) =>
        name in changed ||
        (value && (!subject[name as keyof Appointment] || (name === "registration" && changed.vehicle_id))),
    ),
  ) as Partial<Appointment>;
  const promised = await promisedOf(tx, promised_at);
  const becomes = { ...subject, ...fields, ...times };
  const placed =
    times !== null ||
    becomes.resource_id !== subject.resource_id ||
    becomes.technician_id !== subject.technician_id;
  if (placed && !canMove(subject.status))
    throw conflict(`This appointment is ${subject.status.replace("_", " ")} and cannot be moved`);
  const booking = placeOf(becomes);
  if (wanted && (!booking || !canMove(subject.status)))
    throw invalid({
      field: "courtesy_car_id",
      message: "A courtesy car needs an appointment that is still to come",
    });
  if (placed) await requireSameCar(tx, subject, becomes);
  const plan = booking
    ? await keepOut(tx, planCourtesy(car, wanted, subject, booking), wanted)
    : { car: null, becomes: null };
  if (booking) {
    if (placed && !confirmed_outside_hours && isElsewhen(booking, subject)) await requireOpen(tx, booking);
    const bookings = [...(placed ? [booking] : []), ...courtesyBooking(plan)];
    if (bookings.length > 0) await requireFree(tx, ...bookings);
  }
  const after = await change(tx, id, {
    ...fields,
    ...times,
    ...(promised === undefined ? {} : { promised_at: promised }),
  });
  if (car === null && !plan.becomes) return after;
  await writeCourtesy(tx, actor, plan, becomes);
  return readAppointment(tx, id);
}

/** Null for an imported appointment whose time could not be read. */
const placeOf = ({ id, resource_id, technician_id, starts_at, ends_at }: Appointment): Booking | null =>
  starts_at && ends_at ? { id, resource_id, technician_id, starts_at, ends_at } : null;

type Place = Pick<Appointment, "technician_id" | "starts_at" | "ends_at">;

const isElsewhen = (now: Place, was: Place) =>
  now.technician_id !== was.technician_id ||
  !sameInstant(now.starts_at, was.starts_at) ||
  !sameInstant(now.ends_at, was.ends_at);

const sameInstant = (a: string | null, b: string | null) =>
  a !== null && b !== null && Date.parse(a) === Date.parse(b);

export async function change(tx: Tx, id: string, fields: Fields) {
  await write(tx, id, fields);
  return readAppointment(tx, id);
}

type Fields = Parameters<ReturnType<typeof builder>["set"]>[0];
const builder = (tx: Tx) => tx.update(appointments);

export const write = (tx: Tx, id: string, fields: Fields) =>
  builder(tx)
    .set({ ...fields, ...nextVersion(appointments) })
    .where(eq(appointments.id, id));
