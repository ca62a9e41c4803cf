import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import { addDays, today } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import { balanceAndOwnMoney } from "@/lib/receivables/queries/customer-standing";
import { readGarage } from "@/lib/settings/queries/garage";
import { lastReading } from "@/lib/vehicles/queries/list-mileages";
import type { Start, StartCustomer } from "../../rules/starting/start";
import { startWarnings } from "../../rules/starting/start-warnings";
import { CustomerOnFile, EarlierDocument, StartVehicle } from "../../schema/start-responses";
import { recommendedWork } from "./recommended-work";

const SOME = 12;
/** Estimates older than this are no longer offered. */
const QUOTED_DAYS = 90;
const MOST_VEHICLES = 60;

/** Everything that a new document for this vehicle and customer starts with. */
export async function startWith(
  db: Db,
  actor: Actor,
  vehicle: StartVehicle | null,
  customerId: string | null,
): Promise<Start> {
  const [customer, vehicles, open_documents, estimates, open_work] = await Promise.all([
    customerId && may(actor, "customers:read") ? customerFor(db, customerId) : null,
    customerId ? vehiclesWhere(db, sql`v.customer_id = ${customerId}`) : [],
    earlier(db, vehicle, customerId, OPEN),
    earlier(db, vehicle, customerId, QUOTED),
    vehicle ? recommendedWork(db, vehicle.id) : [],
  ]);
  const start = { vehicle, customer, vehicles, open_documents, estimates, open_work };
  return { ...start, warnings: startWarnings(start, today()) };
}

/** Vehicles on file, each with its last recorded mileage. */
export const vehiclesWhere = (db: Db, where: SQL, oldPlate: SQL = sql`null`): Promise<StartVehicle[]> =>
  db
    .execute(sql`select v.id, v.customer_id, v.registration, v.make, v.model, v.derivative, v.colour, v.fuel_type, v.engine_cc, v.vin,
          v.mot_expiry, v.tax_due, (select r.off_road from vehicles_to_remind r where r.id = v.id) as off_road, v.notes, ${oldPlate} as old_plate, seen.mileage as last_mileage, seen.document_date as last_seen
        from vehicle_particulars v
        left join lateral (
          (select d.mileage, d.document_date from documents d
           where d.vehicle_id = v.id and d.deleted_at is null and d.mileage > 0
           order by d.document_date desc nulls last, d.id desc limit 1)
          union all
          (${lastReading(sql`v.id`)})
          order by document_date desc nulls last, mileage desc limit 1) seen on true
        where v.deleted_at is null and ${where} order by v.last_invoice_date desc nulls last, v.id desc limit ${MOST_VEHICLES}`)
    .then(readRows(StartVehicle));

async function customerFor(db: Db, id: string): Promise<StartCustomer | null> {
  const [garage, found] = await Promise.all([
    readGarage(db),
    db
      .execute(sql`select c.id, c.name, c.account_number, c.telephone, c.mobile, c.email, c.account_customer, c.account_held, c.credit_limit,
            c.credit_terms, c.labour_rate, c.labour_discount_percent, c.parts_discount_percent, c.trade_parts, c.force_tax_free, c.notes,
            concat_ws(', ', nullif(concat_ws(' ', c.house_no, c.road), ''), c.town, c.postcode) as address,
            owed.balance, owed.overdue, owed.own_money
          from customer_particulars c, lateral ${balanceAndOwnMoney(sql`c.id`)} owed
          where c.id = ${id} and c.deleted_at is null`)
      .then(readRows(CustomerOnFile)),
  ]);
  const [customer] = found;
  return customer ? { ...customer, labour_rate: customer.labour_rate ?? garage.labour_rate } : null;
}

const OPEN = sql`((d.type = 'job_sheet' and d.status in ('open', 'in_progress', 'waiting_parts', 'waiting_customer', 'waiting_tester', 'completed'))
  or (d.type in ('invoice', 'vehicle_sale') and d.status = 'draft'))`;

const QUOTED = sql`d.type = 'estimate' and d.status in ('draft', 'sent', 'approved', 'declined', 'expired')
  and d.created_date >= ${addDays(today(), -QUOTED_DAYS)}::date`;

/** Documents of the vehicle; of the customer if no vehicle is known. */
async function earlier(
  db: Db,
  vehicle: StartVehicle | null,
  customerId: string | null,
  which: SQL,
): Promise<EarlierDocument[]> {
  if (!vehicle && !customerId) return [];
  const whose = vehicle ? sql`d.vehicle_id = ${vehicle.id}` : sql`d.customer_id = ${customerId}`;
  return db
    .execute(sql`select d.id, d.type, d.status, d.number, d.document_date, d.total_gross,
          coalesce(nullif(left(d.work_description, 120), ''), (
            select string_agg(l.description, ', ' order by l.position) from (
              select l.description, l.position from document_lines l
              where l.document_id = d.id and l.description <> '' order by l.position limit 3) l), '') as work
        from documents d where ${whose} and d.deleted_at is null and ${which}
        order by d.document_date desc nulls last, d.id desc limit ${SOME}`)
    .then(readRows(EarlierDocument));
}
