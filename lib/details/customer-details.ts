import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { comingOf } from "@/lib/appointments/queries/appointments-of";
import { today } from "@/lib/core/dates";
import { oneRow } from "@/lib/core/one-row";
import { ask, query } from "@/lib/core/query";
import type { ConsentChannel, ConsentDecision } from "@/lib/customers/contact-schema";
import { getCustomer } from "@/lib/customers/queries";
import { addressesOf, consentsOf, contactsOf } from "@/lib/customers/queries/kept-with-customer";
import { documentsHolding, standingOf } from "@/lib/receivables/customer-standing";
import { dueForCustomer } from "@/lib/reminders/reminders-of";
import { carsOf, formerCarsOf } from "@/lib/vehicles/queries/cars-of-customer";

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
      rows<CustomerVehicle>(db, carsOf(id)),
      rows<CustomerVehicle>(db, formerCarsOf(id)),
      rows<CustomerReminder>(db, dueForCustomer(id)),
      rows<CustomerContact>(db, contactsOf(id)),
      rows<CustomerAddress>(db, addressesOf(id)),
      rows<CustomerConsent>(db, consentsOf(id)),
      rows<CustomerAppointment>(db, comingOf(id)),
      rows<MergedCustomer>(
        db,
        sql`select id, name, account_number, legacy_id from customer_names where merged_into_id = ${id} order by id limit ${OTHERS}`,
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

async function countsOf(db: Db, id: string) {
  return oneRow(
    db.execute<{
      vehicles: number;
      invoices: number;
      invoiced_year: string;
      invoiced: string;
    }>(sql`
    select (select count(*)::int from vehicle_names where customer_id = ${id} and deleted_at is null) as vehicles,
           count(*)::int as invoices,
           coalesce(sum(gross) filter (where issued_date > ${today()}::date - 365), 0)::numeric(12, 2)::text as invoiced_year,
           coalesce(sum(gross), 0)::numeric(12, 2)::text as invoiced
    from receivables where customer_id = ${id}`),
  );
}
