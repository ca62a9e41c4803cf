import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { fullDate } from "@/lib/core/dates/date-words";
import { today } from "@/lib/core/dates/dates";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { visitsOf } from "@/lib/documents/queries/lines/service-record";
import { dueOfVehicle } from "@/lib/reminders/queries/reminders-of";
import { addressLines } from "../blocks/address";
import { serviceRecordPdf } from "./service-record";
import { readStationery } from "./stationery";

const text = z.string().nullable();

const Vehicle = z.object({
  customer_id: z.string().nullable(),
  registration: z.string(),
  vin: text,
  make: text,
  model: text,
  derivative: text,
  colour: text,
  mot_expiry: text,
});

const Owner = z.object({
  name: z.string(),
  title: text,
  forename: text,
  surname: text,
  company_name: text,
  house_no: text,
  road: text,
  locality: text,
  town: text,
  county: text,
  postcode: text,
});

const Coming = z.object({
  template: z.string(),
  kind: z.string(),
  due_date: z.string(),
  due_mileage: z.number().nullable(),
});

/**
 * Returns what the garage did to a vehicle, for its present owner, as a PDF. Null if there is no such vehicle, or it is not
 * `ownerId`'s where that is given.
 */
export async function serviceRecordOf(
  db: Db,
  vehicleId: string,
  ownerId?: string,
): Promise<{ bytes: Buffer; file_name: string } | null> {
  const [vehicle] = await db
    .execute(sql`
    select customer_id, registration, vin, make, model, derivative, colour, mot_expiry from vehicle_particulars
    where id = ${vehicleId} and (deleted_at is null or ${ownerId === undefined})`)
    .then(readRows(Vehicle));
  if (!vehicle || (ownerId !== undefined && vehicle.customer_id !== ownerId)) return null;
  const [visits, [owner], reminders, stationery] = await Promise.all([
    visitsOf(db, vehicleId, vehicle.customer_id),
    db
      .execute(sql`
      select name, title, forename, surname, company_name, house_no, road, locality, town, county, postcode
      from customer_particulars where id = ${vehicle.customer_id}`)
      .then(readRows(Owner)),
    db.execute(dueOfVehicle(vehicleId)).then(readRows(Coming)),
    readStationery(db),
  ]);
  const { customer_id: _owner, registration, mot_expiry, ...printed } = vehicle;
  const day = today();
  const bytes = await serviceRecordPdf({
    ...stationery,
    vehicle: {
      registration,
      mot_expiry,
      vehicle_snapshot: known(printed),
      mileage: visits.findLast(({ mileage }) => mileage !== null)?.mileage ?? null,
      issued_date: day,
      created_date: day,
    },
    address: owner ? addressLines(owner.name, known({ ...owner, name: null })) : [],
    visits,
    coming: [
      ...(mot_expiry ? [["MOT due", fullDate(mot_expiry)] as [string, string]] : []),
      ...reminders
        .filter(({ kind }) => kind !== "mot")
        .map(({ template, due_date, due_mileage }): [string, string] => [
          `${template} due`,
          [fullDate(due_date), due_mileage && `or at ${due_mileage.toLocaleString("en-GB")} miles`]
            .filter(Boolean)
            .join(" "),
        ]),
    ].slice(0, 4),
    day,
  });
  return { bytes, file_name: "service-record.pdf" };
}

const known = <K extends string>(fields: Record<K, string | null>): Partial<Record<K, string>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === "string")) as Partial<
    Record<K, string>
  >;

/** The service record of a vehicle for its present owner. NOT_FOUND if there is no such vehicle. */
export const getServiceRecord = query({
  name: "papers.service_record",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, input: { id } }) {
    const record = await serviceRecordOf(db, id);
    if (!record) throw notFound("vehicle");
    return record;
  },
});
