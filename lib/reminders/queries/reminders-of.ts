import "server-only";
import { type SQL, sql } from "drizzle-orm";

const SOME = 12;

/** The due reminders of a customer's vehicles, earliest first. */
export const dueForCustomer = (id: string): SQL => sql`
  select r.id, v.id as vehicle_id, v.registration, t.name as template, r.due_date, r.status
  from vehicle_names v join reminders r on r.vehicle_id = v.id join reminder_templates t on t.id = r.template_id
  where v.customer_id = ${id} and v.deleted_at is null and r.deleted_at is null and r.status = 'due' and r.due_date is not null
  order by r.due_date limit ${SOME}`;

/** The reminders of a vehicle: due ones first, then the latest. */
export const remindersOf = (vehicleId: string): SQL => sql`
  select r.id, t.name as template, r.due_date, r.due_mileage, r.status,
         array_remove(array[case when r.wanted_email then 'e-mail' end, case when r.wanted_sms then 'SMS' end,
                            case when r.wanted_print then 'letter' end], null) as wanted
  from reminders r join reminder_templates t on t.id = r.template_id
  where r.vehicle_id = ${vehicleId} and r.deleted_at is null and r.due_date is not null
  order by r.status <> 'due', case when r.status = 'due' then r.due_date end, r.due_date desc limit ${SOME}`;

/** What is due of a vehicle, earliest first. */
export const dueOfVehicle = (vehicleId: string): SQL => sql`
  select t.name as template, t.kind, r.due_date, r.due_mileage from reminders r join reminder_templates t on t.id = r.template_id
  where r.vehicle_id = ${vehicleId} and r.status = 'due' and r.deleted_at is null and r.due_date is not null
  order by r.due_date, r.id limit ${SOME}`;
