import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { today } from "@/lib/core/dates";
import { oneRow } from "@/lib/core/one-row";
import { ask, query } from "@/lib/core/query";
import type { ConsentChannel, ConsentDecision } from "@/lib/customers/contact-schema";
import { DECIDED_ON, LATEST_CONSENT_FIRST } from "@/lib/customers/latest-consent";
import { getCustomer } from "@/lib/customers/queries";
import { documentsHolding, standingOf } from "@/lib/receivables/customer-standing";

const VEHICLES = 50;
const REMINDERS = 12;
const OTHERS = 50;

type Rows<T> = { [K in keyof T]: T[K] };

export interface CustomerVehicle {
  id: string;
  registration: string;
  make: string | null;
  model: string | null;
  colour: string | null;
  mot_expiry: string | null;
  tax_due: string | null;
  last_invoice_date: string | null;
}

export interface CustomerReminder {
  id: string;
  vehicle_id: string;
  registration: string;
  template: string;
  due_date: string;
  status: string;
}

export interface CustomerContact {
  id: string;
  name: string | null;
  role: string | null;
  email: string | null;
  telephone: string | null;
  mobile: string | null;
  may_approve: boolean;
  may_be_billed: boolean;
  notes: string | null;
  version: number;
}

export interface CustomerAddress {
  id: string;
  kind: string;
  house_no: string | null;
  road: string | null;
  locality: string | null;
  town: string | null;
  county: string | null;
  postcode: string | null;
}

export interface CustomerConsent {
  channel: ConsentChannel;
  decision: ConsentDecision;
  basis: string | null;
  source: string | null;
  decided_on: string;
}

export interface CustomerAppointment {
  id: string;
  starts_at: string;
  appointment_type: string | null;
  description: string | null;
  registration: string;
}

export interface MergedCustomer {
  id: string;
  name: string;
  account_number: string | null;
  legacy_id: string | null;
}

/** Everything about one customer that a page shows beside documents and history; each list bounded. */
export const getCustomerPicture = query({
  name: "customers.picture",
  permission: "customers:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, actor, input: { id } }) {
    const customer = await ask(getCustomer, actor, { id, archived: true });
    const [
      standing,
      vehicles,
      former_vehicles,
      reminders,
      contacts,
      addresses,
      consents,
      appointments,
      merged,
      counts,
      unclaimed,
    ] = await Promise.all([
      standingOf(db, id),
      rows<CustomerVehicle>(db, vehiclesOf(sql`v.customer_id = ${id}`)),
      rows<CustomerVehicle>(
        db,
        vehiclesOf(
          sql`v.id in (select vehicle_id from vehicle_owners where customer_id = ${id}) and v.customer_id is distinct from ${id}`,
        ),
      ),
      rows<CustomerReminder>(db, remindersOf(id)),
      rows<CustomerContact>(
        db,
        sql`select id, name, role, email, telephone, mobile, may_approve, may_be_billed, notes, version
              from customer_contacts where customer_id = ${id} and deleted_at is null order by position, id limit ${OTHERS}`,
      ),
      rows<CustomerAddress>(
        db,
        sql`select id, kind, house_no, road, locality, town, county, postcode
              from customer_addresses where customer_id = ${id} order by id limit ${OTHERS}`,
      ),
      rows<CustomerConsent>(
        db,
        sql`select distinct on (channel) channel, decision, basis, source, ${DECIDED_ON} as decided_on
              from customer_consents where customer_id = ${id} order by channel, ${LATEST_CONSENT_FIRST}`,
      ),
      rows<CustomerAppointment>(
        db,
        sql`select id, starts_at, appointment_type, description, registration from appointments
              where customer_id = ${id} and deleted_at is null and ends_at >= now() and status not in ('cancelled', 'no_show')
              order by starts_at limit 5`,
      ),
      rows<MergedCustomer>(
        db,
        sql`select id, name, account_number, legacy_id from customers where merged_into_id = ${id} order by id limit ${OTHERS}`,
      ),
      countsOf(db, id),
      documentsHolding(db, id, "unclaimed"),
    ]);
    return {
      customer,
      standing,
      vehicles,
      former_vehicles,
      reminders,
      contacts,
      addresses,
      consents,
      appointments,
      merged,
      counts,
      unclaimed,
    };
  },
});

async function rows<T>(db: Db, statement: SQL): Promise<T[]> {
  return [...(await db.execute<Rows<T>>(statement))] as T[];
}

const vehiclesOf = (where: SQL) => sql`
  select v.id, v.registration, v.make, v.model, v.colour, v.mot_expiry, v.tax_due, v.last_invoice_date
  from vehicles v where ${where} and v.deleted_at is null
  order by v.last_invoice_date desc nulls last, v.id desc limit ${VEHICLES}`;

const remindersOf = (id: string) => sql`
  select r.id, v.id as vehicle_id, v.registration, t.name as template, r.due_date, r.status
  from vehicles v join reminders r on r.vehicle_id = v.id join reminder_templates t on t.id = r.template_id
  where v.customer_id = ${id} and v.deleted_at is null and r.deleted_at is null and r.status = 'due' and r.due_date is not null
  order by r.due_date limit ${REMINDERS}`;

async function countsOf(db: Db, id: string) {
  return oneRow(
    db.execute<{
      vehicles: number;
      invoices: number;
      invoiced_year: string;
      invoiced: string;
    }>(sql`
    select (select count(*)::int from vehicles where customer_id = ${id} and deleted_at is null) as vehicles,
           count(*)::int as invoices,
           coalesce(sum(gross) filter (where issued_date > ${today()}::date - 365), 0)::numeric(12, 2)::text as invoiced_year,
           coalesce(sum(gross), 0)::numeric(12, 2)::text as invoiced
    from receivables where customer_id = ${id}`),
  );
}
