import postgres from "postgres";
import { instantOf } from "@/lib/core/dates/local-time";

/** A day of the diary: so many bays, with so many appointments each, one after the other from seven o'clock on. */
export interface FullDay {
  date: string;
  bays: number;
  each: number;
  minutes: number;
}

/** Books a day full, and only that day. Each card says what real ones say: a plate, a customer, a car, a technician. */
export async function bookDay(databaseUrl: string, { date, bays, each, minutes }: FullDay): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const opens = new Date(instantOf(date, "07:00", "Europe/London")).toISOString();
  await sql`
    with bays as (
      insert into resources (name, kind, position, active)
      select 'Ramp ' || n, 'ramp', n, false from generate_series(1, ${bays}) n returning id, position),
    people as (
      insert into users (email, name, role, password_hash)
      select gen_random_uuid() || '@garage.test', 'Technician ' || n, 'technician', 'x' from generate_series(1, ${bays}) n
      returning id, name),
    places as (
      select bays.id as bay, people.id as person, position from bays join people on people.name = 'Technician ' || position),
    customers as (
      insert into customers (surname, forename)
      select 'Featherstonehaugh ' || n, 'Margaret' from generate_series(1, ${each}) n returning id, surname),
    vehicles as (
      insert into vehicles (registration, make, model, customer_id)
      select 'AB' || (10 + right(surname, 2)::int) || 'CDE', 'VAUXHALL', 'Insignia Sports Tourer', id from customers
      returning id, customer_id, registration)
    insert into appointments (resource_id, technician_id, customer_id, vehicle_id, registration, appointment_type, status, starts_at, ends_at)
    select bay, person, v.customer_id, v.id, v.registration, 'Full service and MOT',
      (array['booked', 'arrived', 'in_progress', 'booked'])[1 + (position + n) % 4],
      ${opens}::text::timestamptz + make_interval(mins => (${minutes} * (n - 1))::int),
      ${opens}::text::timestamptz + make_interval(mins => (${minutes} * n)::int)
    from places cross join (select *, row_number() over (order by id) as n from vehicles) v`;
  await sql`vacuum analyze`;
  await sql.end();
}
