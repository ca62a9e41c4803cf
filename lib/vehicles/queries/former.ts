import "server-only";
import { type SQL, sql } from "drizzle-orm";

const MOST = 50;

/** The former owners of a vehicle, latest first. */
export const formerOwnersOf = (id: string): SQL => sql`
  select c.id, c.name, o.from_date, o.until_date from vehicle_owners o join customer_names c on c.id = o.customer_id
  where o.vehicle_id = ${id} order by o.until_date desc nulls last, o.id desc limit ${MOST}`;

/** The last day on which an owner other than this one had the vehicle; one row, null if none is known. */
export const handedOverOn = (id: string, ownerId: string | null): SQL => sql`
  select max(until_date) from vehicle_owners where vehicle_id = ${id} and customer_id is distinct from ${ownerId}::uuid`;

/** The ids of everybody who owned a vehicle, except this owner. */
export const formerOwnerIds = (id: string, ownerId: string | null): SQL => sql`
  select customer_id from vehicle_owners where vehicle_id = ${id} and customer_id is distinct from ${ownerId}::uuid`;

/** The former registrations of a vehicle, latest first. */
export const formerPlatesOf = (id: string): SQL => sql`
  select id, registration, from_date, until_date from vehicle_plates
  where vehicle_id = ${id} order by until_date desc nulls last, id desc limit ${MOST}`;

/** The vehicles that now have a former registration of this one. */
export const vehiclesWithItsRegistrations = (id: string): SQL => sql`
  select distinct v.id, v.registration, v.make, v.model from vehicle_plates p
  join vehicles v on v.registration = p.registration and v.id <> p.vehicle_id and v.deleted_at is null
  where p.vehicle_id = ${id} limit 5`;
