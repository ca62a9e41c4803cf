import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { customerFile } from "@/lib/appointments/queries/booking/customer-file";
import { readAppointment } from "@/lib/appointments/queries/shown";
import { wordsAbout } from "@/lib/confirmations/queries/appointment-draft";
import type { AppointmentNews } from "@/lib/confirmations/rules/appointment-words";
import type { Actor } from "@/lib/core/actor";
import { env } from "@/lib/core/env";
import { readRows } from "@/lib/core/read-rows";
import { queueEmail } from "@/lib/messages/internal/queue-email";
import { bookingPath, bookingToken, hashBookingToken } from "./booking-link";

const Addressed = z.object({
  request_key: z.string(),
  token_hash: z.string(),
  name: z.string(),
  email: z.string(),
});

interface News {
  appointment_id: string;
  news: AppointmentNews;
  /** The version of the appointment that the news made. */
  version: number;
}

/** Queues the e-mail that tells a customer about the booking they made online; null if the appointment was not booked online. */
export async function tellCustomer(tx: Tx, actor: Actor, { appointment_id, news, version }: News) {
  const [booking] = await tx
    .execute(sql`
    select request_key, token_hash, name, email from online_bookings where appointment_id = ${appointment_id}`)
    .then(readRows(Addressed));
  if (!booking) return null;
  const appointment = await readAppointment(tx, appointment_id);
  const token = bookingToken(booking.request_key);
  // With another secret than it was made with, the link would open nothing.
  const opens = hashBookingToken(token) === booking.token_hash;
  const words = await wordsAbout(tx, { ...appointment, customer_name: booking.name }, news, {
    link: opens && env.APP_URL ? env.APP_URL + bookingPath(token) : null,
  });
  const { fresh: _, ...message } = await queueEmail(tx, actor, {
    to: booking.email,
    ...words,
    once_key: `online ${appointment_id} ${news} ${version}`,
    purpose: "appointment",
    paper: { kind: "calendar", ...(await customerFile(tx, appointment)) },
    document_id: appointment.document_id,
    customer_id: appointment.customer_id,
    vehicle_id: appointment.vehicle_id,
  });
  return message;
}
