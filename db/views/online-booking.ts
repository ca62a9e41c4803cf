import { sql } from "drizzle-orm";
import { pgView, text, uuid } from "drizzle-orm/pg-core";
import { money } from "../schema/columns";

/** Who booked an appointment online, as they typed it. */
export const online_booking_contacts = pgView("online_booking_contacts", {
  appointment_id: uuid(),
  reference: text(),
  name: text(),
  telephone: text(),
  email: text(),
  vehicle: text(),
  service_name: text(),
  price_gross: money(),
}).as(
  sql`select appointment_id, reference, name, telephone, email, vehicle, service_name, price_gross from online_bookings`,
);
