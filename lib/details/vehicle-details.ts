import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { ask, query } from "@/lib/core/query";
import { failedMot, type MotTestOnFile, motTestsOf } from "@/lib/documents/queries/mot-tests";
import { onDocument, STANDS_ON, type Waiting, waitingWork } from "@/lib/documents/queries/offered-work";
import type { StandsOn } from "@/lib/documents/start";
import { getVehicle } from "@/lib/vehicles/queries";
import { listMileages } from "@/lib/vehicles/queries/list-mileages";

const SOME = 12;
const OTHERS = 50;

type Rows<T> = { [K in keyof T]: T[K] };

export interface VehicleOwner {
  id: string;
  name: string;
  telephone: string | null;
  mobile: string | null;
  email: string | null;
  account_number: string | null;
  account_held: boolean;
  archived: boolean;
}

export interface FormerOwner {
  id: string;
  name: string;
  from_date: string | null;
  until_date: string | null;
}

export interface FormerPlate {
  id: string;
  registration: string;
  from_date: string | null;
  until_date: string | null;
}

export interface VehicleReminder {
  id: string;
  template: string;
  due_date: string;
  status: string;
  wanted: string[];
}

export interface VehicleAppointment {
  id: string;
  starts_at: string;
  appointment_type: string | null;
  description: string | null;
  status: string;
}

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
export interface PlateCompanion {
  id: string;
  registration: string;
  make: string | null;
  model: string | null;
}

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
      rows<VehicleOwner>(
        db,
        sql`select id, name, telephone, mobile, email, account_number, account_held, deleted_at is not null as archived
              from customers where id = ${vehicle.customer_id}`,
      ),
      rows<FormerOwner>(
        db,
        sql`select c.id, c.name, o.from_date, o.until_date from vehicle_owners o join customer_names c on c.id = o.customer_id
              where o.vehicle_id = ${id} order by o.until_date desc nulls last, o.id desc limit ${OTHERS}`,
      ),
      rows<FormerPlate>(
        db,
        sql`select id, registration, from_date, until_date from vehicle_plates
              where vehicle_id = ${id} order by until_date desc nulls last, id desc limit ${OTHERS}`,
      ),
      rows<VehicleReminder>(db, remindersOf(id)),
      rows<VehicleAppointment>(
        db,
        sql`select id, starts_at, appointment_type, description, status from appointments
              where vehicle_id = ${id} and deleted_at is null order by starts_at desc nulls last limit ${SOME}`,
      ),
      ask(listMileages, actor, { vehicle_id: id }),
      openWorkOf(db, id),
      rows<PlateCompanion>(
        db,
        sql`select distinct v.id, v.registration, v.make, v.model from vehicle_plates p
              join vehicle_names v on v.registration = p.registration and v.id <> p.vehicle_id and v.deleted_at is null
              where p.vehicle_id = ${id} limit 5`,
      ),
      rows<MotTestOnFile>(db, motTestsOf(id)),
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

async function rows<T>(db: Db, statement: SQL): Promise<T[]> {
  return [...(await db.execute<Rows<T>>(statement))] as T[];
}

const remindersOf = (id: string) => sql`
  select r.id, t.name as template, r.due_date, r.status,
         array_remove(array[case when r.wanted_email then 'e-mail' end, case when r.wanted_sms then 'SMS' end,
                            case when r.wanted_print then 'letter' end], null) as wanted
  from reminders r join reminder_templates t on t.id = r.template_id
  where r.vehicle_id = ${id} and r.deleted_at is null and r.due_date is not null
  order by r.status <> 'due', case when r.status = 'due' then r.due_date end, r.due_date desc limit ${SOME}`;

/** What waits, and what was refused on documents that are still being decided, where it is no work of its own yet. */
async function openWorkOf(db: Db, id: string): Promise<OpenWork[]> {
  const work = await db.execute<Waiting<OpenWork>>(sql`
    select id, kind, description, document_id, number, noted_on, amount, ${STANDS_ON} from (
      (select w.id, w.kind, w.description, w.noted_document_id as document_id, d.number, w.noted_on, l.line_gross as amount, ${STANDS_ON}
       from (${waitingWork(id)}) w
       left join document_heads d on d.id = w.noted_document_id left join document_lines l on l.id = w.noted_line_id)
      union all
      (select l.id, l.approval, l.description, d.id, d.number, d.document_date, l.line_gross, null, null, null
       from (select id, number, document_date from documents where vehicle_id = ${id} and deleted_at is null
             order by document_date desc nulls last, id desc limit ${OTHERS}) d
       join document_lines l on l.document_id = d.id and l.approval in ('deferred', 'declined')
         and l.advisory_id is null and l.deferred_work_id is null
       where not exists (select 1 from deferred_work w where w.document_line_id = l.id))) work
    order by on_document_id is not null, noted_on desc nulls last, id desc limit ${SOME}`);
  return [...work].map(onDocument<OpenWork>);
}
