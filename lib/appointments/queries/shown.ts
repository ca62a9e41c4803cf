import "server-only";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { notFound } from "@/lib/core/errors";
import { claimedRows } from "@/lib/core/read-rows";
import type { AppointmentRow } from "../schema/appointment";

/**
 * The customer of `appointments a`, or else the owner of its vehicle `v`; but whoever books online (`ob`) is not the owner until it is
 * known that they are.
 */
export const CUSTOMER = sql`coalesce(a.customer_id, case when ob.appointment_id is null then v.customer_id end)`;

/** Every column shown for an appointment, from `appointments a` joined with `JOINED`. */
export const SHOWN = sql`a.id, a.starts_at, a.ends_at, a.resource_id, r.name as resource, a.technician_id, u.name as technician,
  ${CUSTOMER} as customer_id, coalesce(c.name, ob.name) as customer_name, a.vehicle_id,
  coalesce(nullif(a.registration, ''), v.registration, '') as registration,
  nullif(concat_ws(' ', v.make, v.model), '') as vehicle, a.document_id, d.type as document_type, d.number as document_number,
  a.appointment_type, a.status, a.user_status, a.collected_at, a.description, a.promised_at, a.waits,
  car.resource_id as courtesy_car_id, car.name as courtesy_car, a.courtesy_for_id, ob.reference as online_reference, loan.out_at as car_out_at, loan.in_at as car_in_at, a.created_at, a.updated_at, a.version`;

export const JOINED = sql`left join resources r on r.id = a.resource_id left join user_names u on u.id = a.technician_id
  left join vehicle_names v on v.id = a.vehicle_id left join online_booking_contacts ob on ob.appointment_id = a.id left join customer_names c on c.id = ${CUSTOMER}
  left join document_heads d on d.id = a.document_id and d.deleted_at is null
  left join courtesy_loans loan on loan.appointment_id = a.id
  left join lateral (
    select k.resource_id, kr.name from appointments k left join resources kr on kr.id = k.resource_id
    where k.courtesy_for_id = a.id and k.deleted_at is null and k.status not in ('cancelled', 'no_show')
    order by k.id limit 1) car on true`;

/** Returns an appointment as queries and commands return it. NOT_FOUND if there is none. */
export async function readAppointment(db: Db | Tx, id: string): Promise<AppointmentRow> {
  const [row] = await db
    .execute(sql`select ${SHOWN} from appointments a ${JOINED} where a.id = ${id} and a.deleted_at is null`)
    .then(claimedRows<AppointmentRow>);
  if (!row) throw notFound("appointment");
  return row;
}
