import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { comingOf } from "@/lib/appointments/queries/appointments-of";
import { oneRow } from "@/lib/core/database/one-row";
import { today } from "@/lib/core/dates/dates";
import { ask, query } from "@/lib/core/query";
import { claimedRows, readRows } from "@/lib/core/read-rows";
import { getCustomer } from "@/lib/customers/queries/customers";
import { addressesOf, consentsOf, contactsOf } from "@/lib/customers/queries/kept-with-customer";
import type { ConsentChannel, ConsentDecision } from "@/lib/customers/schema/contact";
import { documentsHolding, standingOf } from "@/lib/receivables/queries/customer-standing";
import { dueForCustomer } from "@/lib/reminders/queries/reminders-of";
import { carsOf, formerCarsOf } from "@/lib/vehicles/queries/cars-of-customer";

const OTHERS = 50;

export const CustomerVehicle = z.object({
  id: z.string(),
  registration: z.string(),
  make: z.string().nullable(),
  model: z.string().nullable(),
  colour: z.string().nullable(),
  mot_expiry: z.string().nullable(),
  tax_due: z.string().nullable(),
  last_invoice_date: z.string().nullable(),
});
export type CustomerVehicle = z.infer<typeof CustomerVehicle>;

export const CustomerReminder = z.object({
  id: z.string(),
  vehicle_id: z.string(),
  registration: z.string(),
  template: z.string(),
  due_date: z.string(),
  status: z.string(),
});
export type CustomerReminder = z.infer<typeof CustomerReminder>;

export const CustomerContact = z.object({
  id: z.string(),
  name: z.string().nullable(),
  role: z.string().nullable(),
  email: z.string().nullable(),
  telephone: z.string().nullable(),
  mobile: z.string().nullable(),
  may_approve: z.boolean(),
  may_be_billed: z.boolean(),
  notes: z.string().nullable(),
  version: z.number(),
});
export type CustomerContact = z.infer<typeof CustomerContact>;

export const CustomerAddress = z.object({
  id: z.string(),
  kind: z.string(),
  house_no: z.string().nullable(),
  road: z.string().nullable(),
  locality: z.string().nullable(),
  town: z.string().nullable(),
  county: z.string().nullable(),
  postcode: z.string().nullable(),
});
export type CustomerAddress = z.infer<typeof CustomerAddress>;

export interface CustomerConsent {
  channel: ConsentChannel;
  decision: ConsentDecision;
  basis: string | null;
  source: string | null;
  decided_on: string;
}

export const CustomerAppointment = z.object({
  id: z.string(),
  starts_at: z.string(),
  appointment_type: z.string().nullable(),
  description: z.string().nullable(),
  registration: z.string(),
});
export type CustomerAppointment = z.infer<typeof CustomerAppointment>;

export const MergedCustomer = z.object({
  id: z.string(),
  name: z.string(),
  account_number: z.string().nullable(),
  legacy_id: z.string().nullable(),
});
export type MergedCustomer = z.infer<typeof MergedCustomer>;

/** Returns everything that a customer's page shows apart from documents and history; each list has a limit. */
export const getCustomerDetails = query({
  name: "customers.details",
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
      db.execute(carsOf(id)).then(readRows(CustomerVehicle)),
      db.execute(formerCarsOf(id)).then(readRows(CustomerVehicle)),
      db.execute(dueForCustomer(id)).then(readRows(CustomerReminder)),
      db.execute(contactsOf(id)).then(readRows(CustomerContact)),
      db.execute(addressesOf(id)).then(readRows(CustomerAddress)),
      db.execute(consentsOf(id)).then(claimedRows<CustomerConsent>),
      db.execute(comingOf(id)).then(readRows(CustomerAppointment)),
      db
        .execute(
          sql`select id, name, account_number, legacy_id from customer_names where merged_into_id = ${id} order by id limit ${OTHERS}`,
        )
        .then(readRows(MergedCustomer)),
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

const Counts = z.object({
  vehicles: z.number(),
  invoices: z.number(),
  invoiced_year: z.string(),
  invoiced: z.string(),
});

async function countsOf(db: Db, id: string) {
  return oneRow(
    db
      .execute(sql`
    select (select count(*)::int from vehicle_names where customer_id = ${id} and deleted_at is null) as vehicles,
           count(*)::int as invoices,
           coalesce(sum(gross) filter (where issued_date > ${today()}::date - 365), 0)::numeric(12, 2)::text as invoiced_year,
           coalesce(sum(gross), 0)::numeric(12, 2)::text as invoiced
    from receivables where customer_id = ${id}`)
      .then(readRows(Counts)),
  );
}
