import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { CUSTOMER } from "./shown";

/** The appointments of these ids, deleted ones too, as a notification tells of them. */
export const appointmentsTold = (ids: SQL): SQL => sql`
  select a.id, a.starts_at, a.status, a.description, coalesce(c.name, ob.name) as customer_name, coalesce(nullif(a.registration, ''), v.registration) as registration,
    a.courtesy_for_id, a.deleted_at is not null as deleted
  from appointments a left join vehicle_names v on v.id = a.vehicle_id
    left join online_booking_contacts ob on ob.appointment_id = a.id left join customer_names c on c.id = ${CUSTOMER}
  where a.id = any (${ids})`;
