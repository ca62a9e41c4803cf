import "server-only";
import { z } from "zod";
import { db, sql } from "@/db/client";
import { customerFile } from "@/lib/appointments/queries/booking/customer-file";
import { readAppointment } from "@/lib/appointments/queries/shown";
import type { APPOINTMENT_STATUSES } from "@/lib/appointments/rules/status";
import { run } from "@/lib/core/command";
import { hashBookingToken, isBookingToken } from "../internal/booking-link";
import { oneAfterAnother } from "../internal/one-after-another";
import { onlineCustomer } from "../internal/online-customer";
import { fittingTimes } from "../queries/fitting-times";
import { readOnlineServices } from "../queries/services";
import { readOnlineBooking } from "../queries/settings";
import { isOpenToCustomer } from "../rules/open-to-customer";
import { cancelOnline, moveOnline } from "./change-online";

const Booking = z.object({
  appointment_id: z.string(),
  reference: z.string(),
  service_id: z.string().nullable(),
  service_name: z.string(),
  price_gross: z.string().nullable(),
  name: z.string(),
  email: z.string(),
  vehicle: z.string(),
});

/** What a customer sees of the booking that their link opens: what they typed themselves, and when it is. */
export interface OpenedBooking extends z.infer<typeof Booking> {
  registration: string;
  status: (typeof APPOINTMENT_STATUSES)[number];
  starts_at: string;
  courtesy: boolean;
  /** It may still be moved and cancelled. */
  open: boolean;
}

/**
 * Returns the booking that a secret link opens; null if there is none, or if its appointment is past. No user stands behind the
 * request: the link is the permission, for this booking and nothing else.
 */
export async function openBooking(token: string): Promise<OpenedBooking | null> {
  if (!isBookingToken(token)) return null;
  const [row] = await sql()`
    select b.appointment_id, b.reference, b.service_id, b.service_name, b.price_gross, b.name, b.email, b.vehicle
    from online_bookings b join appointment_times a on a.id = b.appointment_id
    where b.token_hash = ${hashBookingToken(token)} and a.deleted_at is null and a.ends_at > now()`;
  if (!row) return null;
  const booking = Booking.parse(row);
  const { registration, status, starts_at, courtesy_car_id } = await readAppointment(
    db(),
    booking.appointment_id,
  );
  if (starts_at === null) return null;
  return {
    ...booking,
    ...{ registration, status, starts_at },
    courtesy: courtesy_car_id !== null,
    open: isOpenToCustomer({ status, starts_at }, Date.now()),
  };
}

/** The times to which a booking can be moved; none if it cannot be moved online. */
export async function timesToMoveTo({ appointment_id, service_id, courtesy, open }: OpenedBooking) {
  const [services, settings] = await Promise.all([readOnlineServices(db()), readOnlineBooking(db())]);
  const service = services.find(({ id }) => id === service_id);
  if (!open || !settings.enabled || !service || service.minutes === null) return [];
  return fittingTimes(db(), {
    service: { ...service, minutes: service.minutes },
    settings,
    courtesy,
    moving_id: appointment_id,
  });
}

/** The booking as a file for the customer's own calendar; null if the link opens none. */
export async function bookingFile(token: string) {
  const booking = await openBooking(token);
  return booking && customerFile(db(), await readAppointment(db(), booking.appointment_id));
}

/** Moves or cancels the booking that a secret link opens. */
export async function changeBooking(
  token: string,
  wanted: { to: string } | "cancel",
  ip: string | undefined,
): Promise<void> {
  const token_hash = hashBookingToken(token);
  const actor = onlineCustomer(ip, "appointments:update");
  await oneAfterAnother(() =>
    wanted === "cancel"
      ? run(cancelOnline, actor, { token_hash })
      : run(moveOnline, actor, { token_hash, starts_at: wanted.to }),
  );
}
