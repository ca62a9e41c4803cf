import "server-only";
import { type SQL, sql } from "drizzle-orm";

/** The next appointments of a customer. */
export const comingOf = (customerId: string): SQL => sql`
  select id, starts_at, appointment_type, description, registration from appointments
  where customer_id = ${customerId} and courtesy_for_id is null and deleted_at is null and ends_at >= now() and status not in ('cancelled', 'no_show')
  order by starts_at limit 5`;

/** The appointments of a vehicle, latest first. */
export const appointmentsOf = (vehicleId: string): SQL => sql`
  select id, starts_at, appointment_type, description, status from appointments
  where vehicle_id = ${vehicleId} and deleted_at is null order by starts_at desc nulls last limit 12`;
