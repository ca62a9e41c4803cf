import "server-only";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { online_bookings } from "@/db/schema/online-booking";
import { makeAppointment } from "@/lib/appointments/internal/make-appointment";
import { readAppointment } from "@/lib/appointments/queries/shown";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { readInstant, wallClock } from "@/lib/core/dates/local-time";
import { conflict, invalid } from "@/lib/core/errors";
import { readGarage } from "@/lib/settings/queries/garage";
import { bookingToken, hashBookingToken } from "../internal/booking-link";
import { onFile } from "../internal/on-file";
import { newReference } from "../internal/reference";
import { tellCustomer } from "../internal/tell";
import { type FittingTime, fittingTimes, type Wanted } from "../queries/fitting-times";
import { bookableServices } from "../queries/services";
import { readOnlineBooking } from "../queries/settings";
import { BookOnline } from "../schema/booking";

/**
 * Books for a customer: the time is held, to be confirmed by the garage. Sent again with the same key, it books nothing more. CONFLICT
 * if online booking is closed or the time no longer fits.
 */
export const bookOnline = command({
  name: "online_booking.book",
  permission: "appointments:create",
  input: BookOnline,
  async run({ tx, actor, input }) {
    await lockOnlineBooking(tx);
    const there = await bookedBefore(tx, input.request_key);
    if (there) return new AlreadyDone(there);
    const settings = await readOnlineBooking(tx);
    if (!settings.enabled) throw conflict("Online booking is closed at the moment");
    const service = (await bookableServices(tx)).find(({ id }) => id === input.service_id);
    if (!service)
      throw invalid({ field: "service_id", message: "This is not offered any more: choose again" });
    const time = await requireFitting(tx, { service, settings, courtesy: input.courtesy }, input.starts_at);
    const { date: _, ...place } = time;
    const id = await makeAppointment(
      { tx, actor },
      asAppointment(input, service.name, place, await onFile(tx, input)),
      {
        requested: true,
      },
    );
    const reference = newReference();
    await tx.insert(online_bookings).values({
      appointment_id: id,
      request_key: input.request_key,
      reference,
      token_hash: hashBookingToken(bookingToken(input.request_key)),
      service_id: service.id,
      service_name: service.name,
      price_gross: service.shown_price_gross,
      name: input.name,
      telephone: input.telephone,
      email: input.email,
      vehicle: input.vehicle,
      notes: input.notes ?? null,
      consent_wording: input.consent_wording,
      consented_at: input.consent_wording === null ? null : sql`now()`,
    });
    const after = await readAppointment(tx, id);
    await tellCustomer(tx, actor, { appointment_id: id, news: "requested", version: after.version });
    const trace = { entity: "appointments", id, after };
    return new Traced({ id, reference }, trace);
  },
});

/** Online bookings are few: one after the other each sees what the one before has taken, and how many a day has. */
export const lockOnlineBooking = (tx: Tx) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtext('online booking'))`);

/** The booking that a form has made before; undefined if there is none. */
export async function bookedBefore(tx: Pick<Tx, "select">, request_key: string) {
  const [row] = await tx
    .select({ id: online_bookings.appointment_id, reference: online_bookings.reference })
    .from(online_bookings)
    .where(eq(online_bookings.request_key, request_key));
  return row;
}

/** The bay, technician and car for a time; CONFLICT if it does not fit, or no longer. */
export async function requireFitting(
  tx: Tx,
  wanted: Omit<Wanted, "day">,
  starts_at: string,
): Promise<FittingTime> {
  const { time_zone } = await readGarage(tx);
  const instant = readInstant(starts_at, time_zone);
  const times = await fittingTimes(tx, { ...wanted, day: wallClock(instant, time_zone).date });
  const time = times.find((one) => Date.parse(one.starts_at) === instant);
  if (!time)
    throw conflict("This time has just been taken", {
      field: "starts_at",
      message: "Please choose another time",
    });
  return time;
}

const asAppointment = (
  { registration, notes }: z.output<typeof BookOnline>,
  appointment_type: string,
  { courtesy_car_id, ...place }: Omit<FittingTime, "date">,
  known: { vehicle_id: string | null; customer_id: string | null },
) => ({
  ...place,
  ...known,
  courtesy_car_id,
  registration,
  appointment_type,
  description: notes ?? null,
  confirmed_outside_hours: false,
});
