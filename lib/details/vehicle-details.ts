import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { ask, query } from "@/lib/core/query";
import { claimedRows, readRows } from "@/lib/core/read-rows";
import { onDocument, STANDS_ON, type Waiting, waitingWork } from "@/lib/documents/queries/offered-work";
import type { StandsOn } from "@/lib/documents/start";
import { getVehicle } from "@/lib/vehicles/queries";
import { listMileages } from "@/lib/vehicles/queries/list-mileages";
import { failedMot, MotTestOnFile, motTestsOf } from "@/lib/vehicles/queries/mot-tests";

const SOME = 12;
const OTHERS = 50;

export const VehicleOwner = z.object({
  id: z.string(),
  name: z.string(),
  telephone: z.string().nullable(),
  mobile: z.string().nullable(),
  email: z.string().nullable(),
  account_number: z.string().nullable(),
  account_held: z.boolean(),
  archived: z.boolean(),
});
export type VehicleOwner = z.infer<typeof VehicleOwner>;

export const FormerOwner = z.object({
  id: z.string(),
  name: z.string(),
  from_date: z.string().nullable(),
  until_date: z.string().nullable(),
});
export type FormerOwner = z.infer<typeof FormerOwner>;

export const FormerPlate = z.object({
  id: z.string(),
  registration: z.string(),
  from_date: z.string().nullable(),
  until_date: z.string().nullable(),
});
export type FormerPlate = z.infer<typeof FormerPlate>;

export const VehicleReminder = z.object({
  id: z.string(),
  template: z.string(),
  due_date: z.string(),
  status: z.string(),
  wanted: z.array(z.string()),
});
export type VehicleReminder = z.infer<typeof VehicleReminder>;

export const VehicleAppointment = z.object({
  id: z.string(),
  starts_at: z.string(),
  appointment_type: z.string().nullable(),
  description: z.string().nullable(),
  status: z.string(),
});
export type VehicleAppointment = z.infer<typeof VehicleAppointment>;

/** Work that was advised, or offered and not done: tomorrow's sale. */
export interface OpenWork {
  id: string;
  kind: "advisory" | "deferred" | "declined";
  description: string;
  document_id: string | null;
  number: string | null;
  noted_on: string | null;
  amount: string | null;
  /** The open document that has taken it up; null while it waits. */
  on_document: StandsOn | null;
}

/** The car that a plate of this one went to, or came from. */
export const PlateCompanion = z.object({
  id: z.string(),
  registration: z.string(),
  make: z.string().nullable(),
  model: z.string().nullable(),
});
export type PlateCompanion = z.infer<typeof PlateCompanion>;

/** Everything about one vehicle that a page shows beside documents and history; each list bounded. */
export const getVehiclePicture = query({
  name: "vehicles.picture",
  permission: "vehicles:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, actor, input: { id } }) {
    const vehicle = await ask(getVehicle, actor, { id, archived: true });
    const [
      owners,
      former_owners,
      plates,
      reminders,
      appointments,
      readings,
      open_work,
      companions,
      mot_tests,
    ] = await Promise.all([
      db
        .execute(sql`select id, name, telephone, mobile, email, account_number, account_held, deleted_at is not null as archived
              from customers where id = ${vehicle.customer_id}`)
        .then(readRows(VehicleOwner)),
      db
        .execute(sql`select c.id, c.name, o.from_date, o.until_date from vehicle_owners o join customers c on c.id = o.customer_id
              where o.vehicle_id = ${id} order by o.until_date desc nulls last, o.id desc limit ${OTHERS}`)
        .then(readRows(FormerOwner)),
      db
        .execute(sql`select id, registration, from_date, until_date from vehicle_plates
              where vehicle_id = ${id} order by until_date desc nulls last, id desc limit ${OTHERS}`)
        .then(readRows(FormerPlate)),
      db.execute(remindersOf(id)).then(readRows(VehicleReminder)),
      db
        .execute(sql`select id, starts_at, appointment_type, description, status from appointments
              where vehicle_id = ${id} and deleted_at is null order by starts_at desc nulls last limit ${SOME}`)
        .then(readRows(VehicleAppointment)),
      ask(listMileages, actor, { vehicle_id: id }),
      openWorkOf(db, id),
      db
        .execute(sql`select distinct v.id, v.registration, v.make, v.model from vehicle_plates p
              join vehicles v on v.registration = p.registration and v.id <> p.vehicle_id and v.deleted_at is null
              where p.vehicle_id = ${id} limit 5`)
        .then(readRows(PlateCompanion)),
      db.execute(motTestsOf(id)).then(readRows(MotTestOnFile)),
    ]);
    return {
      vehicle,
      owner: owners[0] ?? null,
      former_owners: former_owners.filter((owner) => owner.id !== vehicle.customer_id),
      plates,
      reminders,
      appointments,
      readings,
      open_work,
      companions,
      mot_tests,
      failed_mot: failedMot(mot_tests),
    };
  },
});
const remindersOf = (id: string) => sql`
  select r.id, t.name as template, r.due_date, r.status,
         array_remove(array[case when r.wanted_email then 'e-mail' end, case when r.wanted_sms then 'SMS' end,
                            case when r.wanted_print then 'letter' end], null) as wanted
  from reminders r join reminder_templates t on t.id = r.template_id
  where r.vehicle_id = ${id} and r.deleted_at is null and r.due_date is not null
  order by r.status <> 'due', case when r.status = 'due' then r.due_date end, r.due_date desc limit ${SOME}`;

/** What waits, and what was refused on documents that are still being decided, where it is no work of its own yet. */
async function openWorkOf(db: Db, id: string): Promise<OpenWork[]> {
  const work = await db
    .execute(sql`
    select id, kind, description, document_id, number, noted_on, amount, ${STANDS_ON} from (
      (select w.id, w.kind, w.description, w.noted_document_id as document_id, d.number, w.noted_on, l.line_gross as amount, ${STANDS_ON}
       from (${waitingWork(id)}) w
       left join documents d on d.id = w.noted_document_id left join document_lines l on l.id = w.noted_line_id)
      union all
      (select l.id, l.approval, l.description, d.id, d.number, d.document_date, l.line_gross, null, null, null
       from (select id, number, document_date from documents where vehicle_id = ${id} and deleted_at is null
             order by document_date desc nulls last, id desc limit ${OTHERS}) d
       join document_lines l on l.document_id = d.id and l.approval in ('deferred', 'declined')
         and l.advisory_id is null and l.deferred_work_id is null
       where not exists (select 1 from deferred_work w where w.document_line_id = l.id))) work
    order by on_document_id is not null, noted_on desc nulls last, id desc limit ${SOME}`)
    .then(claimedRows<Waiting<OpenWork>>);
  return work.map(onDocument);
}
