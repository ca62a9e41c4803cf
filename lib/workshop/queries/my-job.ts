import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { recommendedWork } from "@/lib/documents/queries/starting/recommended-work";
import { readNotes } from "@/lib/job-work/queries/job-notes";
import { partsAskedOf } from "@/lib/job-work/queries/parts-asked";
import { readMileages } from "@/lib/vehicles/queries/list-mileages";
import { getVehicle } from "@/lib/vehicles/queries/vehicles";
import { JobContacts, JobHead, type JobInHand, JobLine, JobVehicle } from "../responses";

/**
 * A job as whoever does it sees it. How its customer is reached is not read without `workshop:contacts`, nor any price without
 * `workshop:prices`.
 */
export const myJob = query({
  name: "workshop.my_job",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, actor, input: { id } }): Promise<JobInHand> {
    const [head] = await db.execute(headOf(id, actor.id)).then(readRows(JobHead));
    if (!head) throw notFound("job sheet");
    const { vehicle_id, customer_id } = head;
    const [lines, notes, asked, recommended, vehicle, readings, contacts] = await Promise.all([
      readLines(db, id, actor),
      readNotes(db, id),
      partsAskedOf.execute(actor, { id }),
      vehicle_id ? recommendedWork(db, vehicle_id) : [],
      vehicle_id && may(actor, "vehicles:read") ? vehicleOf(actor, vehicle_id) : null,
      vehicle_id ? readMileages(db, vehicle_id) : [],
      customer_id && may(actor, "workshop:contacts") ? contactsOf(db, customer_id) : null,
    ]);
    return {
      ...{ ...head, lines, notes, asked, vehicle },
      recommended: recommended
        .filter(({ on_document }) => on_document?.id !== id)
        .map(({ id, kind, description, severity, noted_on }) => ({
          id,
          kind,
          description,
          severity,
          noted_on,
        })),
      last_reading:
        readings.find(({ mileage }) => mileage !== notes.mileage_in && mileage !== notes.mileage_out) ?? null,
      ...(contacts ? { contacts } : {}),
    };
  },
});

const headOf = (id: string, userId: string | null) => sql`
  select j.id, j.number, j.status, j.user_status, j.version, j.customer_id, j.customer_name, j.vehicle_id, j.registration,
    nullif(concat_ws(' ', j.vehicle_snapshot ->> 'make', j.vehicle_snapshot ->> 'model'), '') as vehicle_name,
    right(coalesce(nullif(j.vehicle_snapshot ->> 'vin', ''), v.vin), 6) as vin_end, j.mileage, j.work_description, j.internal_notes,
    j.technician, b.promised_at, b.ends_at, b.starts_at, coalesce(b.waits, false) as waits, r.name as bay,
    nullif(btrim(b.description), '') as booked_for, b.technician_id is not null and b.technician_id = ${userId}::uuid as mine
  from job_sheets j left join vehicle_names v on v.id = j.vehicle_id left join lateral (
    select a.* from workshop_appointments a
    where a.document_id in (j.id, j.source_document_id) and a.deleted_at is null and a.status <> 'cancelled'
    order by a.starts_at desc, a.id limit 1) b on true
    left join resource_names r on r.id = b.resource_id
  where j.id = ${id} and j.deleted_at is null`;

async function readLines(db: Db, id: string, actor: Actor): Promise<JobLine[]> {
  const prices = may(actor, "workshop:prices") ? sql`, l.unit_price, l.line_gross` : sql``;
  return db
    .execute(sql`
      select l.id, l.item_type, l.description, l.part_number, l.quantity, l.approval, l.stock_item_id, l.technician_id,
        coalesce(u.name, l.technician) as technician ${prices}
      from line_items l left join user_names u on u.id = l.technician_id where l.document_id = ${id} order by l.position, l.id`)
    .then(readRows(JobLine));
}

const contactsOf = async (db: Db, customerId: string) => {
  const [contacts] = await db
    .execute(sql`
      select telephone, mobile, email, nullif(concat_ws(', ', nullif(concat_ws(' ', house_no, road), ''), locality, town, postcode), '') as address
      from customer_particulars where id = ${customerId}`)
    .then(readRows(JobContacts));
  return contacts ?? null;
};

/** What a technician needs of the car, and no more: who owns it, and what the office notes of it, stays there. */
async function vehicleOf(actor: Actor, id: string) {
  const vehicle = await getVehicle.execute(actor, { id }).catch(() => null);
  return vehicle && JobVehicle.parse(vehicle);
}
