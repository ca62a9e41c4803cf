import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { comingOf } from "@/lib/appointments/queries/appointments-of";
import { oneRow } from "@/lib/core/database/one-row";
import { today } from "@/lib/core/dates/dates";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { getCustomer } from "@/lib/customers/queries/customers";
import { addressesOf, consentsOf, contactsOf } from "@/lib/customers/queries/kept-with-customer";
import { Consent, Contact, CustomerWhole } from "@/lib/customers/responses";
import { consentGaps } from "@/lib/customers/rules/consent-gap";
import { documentsHolding, readCustomerStanding } from "@/lib/receivables/queries/customer-standing";
import { dueForCustomer } from "@/lib/reminders/queries/reminders-of";
import { carsOf, formerCarsOf } from "@/lib/vehicles/queries/cars-of-customer";
import { VehicleInList } from "@/lib/vehicles/responses";

const OTHERS = 50;

export const CustomerVehicle = VehicleInList.pick({
  id: true,
  registration: true,
  make: true,
  model: true,
  colour: true,
  mot_expiry: true,
  tax_due: true,
  last_invoice_date: true,
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

export const CustomerContact = Contact.omit({ customer_id: true, created_at: true, updated_at: true });
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

export const CustomerConsent = Consent.pick({
  channel: true,
  decision: true,
  basis: true,
  source: true,
  decided_on: true,
});
export type CustomerConsent = z.infer<typeof CustomerConsent>;

export const CustomerAppointment = z.object({
  id: z.string(),
  starts_at: z.string(),
  appointment_type: z.string().nullable(),
  description: z.string().nullable(),
  registration: z.string(),
});
export type CustomerAppointment = z.infer<typeof CustomerAppointment>;

export const MergedCustomer = CustomerWhole.pick({
  id: true,
  name: true,
  account_number: true,
  legacy_id: true,
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
      readCustomerStanding(db, id),
      db.execute(carsOf(id)).then(readRows(CustomerVehicle)),
      db.execute(formerCarsOf(id)).then(readRows(CustomerVehicle)),
      db.execute(dueForCustomer(id)).then(readRows(CustomerReminder)),
      db.execute(contactsOf(id)).then(readRows(CustomerContact)),
      db.execute(addressesOf(id)).then(readRows(CustomerAddress)),
      db.execute(consentsOf(id)).then(readRows(CustomerConsent)),
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
      consent_gaps: consentGaps(customer),
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
