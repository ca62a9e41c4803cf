import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readAppointment } from "@/lib/appointments/queries/shown";
import { formatDate } from "@/lib/core/dates/date-words";
import { formatMoney } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { shownTelephone } from "@/lib/core/telephone";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { documentToSend } from "@/lib/documents/queries/document-to-send";
import type { Placeholder } from "@/lib/messages/rules/fill-text";
import { payAddress } from "@/lib/payments/queries/pay-link";
import { readGarage } from "@/lib/settings/queries/garage";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { TextAbout, TextTarget } from "./text-target";

type Values = Partial<Record<Placeholder, string>>;

const Person = z.object({
  name: z.string(),
  title: z.string().nullable(),
  forename: z.string().nullable(),
  surname: z.string().nullable(),
  company_name: z.string().nullable(),
});

/** A customer's name, for the heading; null if nobody is known. */
export interface Named {
  name: string | null;
  values: Values;
}

/** What the fields of a template stand for in a text about this. */
export async function fieldValues(db: Db, about: TextAbout, target: TextTarget): Promise<Named> {
  const [garage, person, vehicle, document, appointment] = await Promise.all([
    readGarage(db),
    target.customer_id ? personOf(db, target.customer_id) : null,
    target.vehicle_id ? vehicleOf(db, target.vehicle_id) : null,
    about.document_id ? documentOf(db, about.document_id) : null,
    about.appointment_id ? appointmentOf(db, about.appointment_id) : null,
  ]);
  const values: Values = {
    vehicle: "your vehicle",
    registration: "your vehicle",
    ...person?.values,
    ...appointment,
    ...document,
    ...vehicle,
    garage: garage.name,
    telephone: shownTelephone(garage.telephone),
  };
  return { name: person?.name ?? null, values };
}

async function personOf(db: Db, id: string): Promise<Named | null> {
  const [person] = await db
    .execute(
      sql`select name, title, forename, surname, company_name from customers_to_write_to where id = ${id}`,
    )
    .then(readRows(Person));
  if (!person) return null;
  const { name, title, forename, surname, company_name } = person;
  const formal = title && surname ? `${title} ${surname}` : forename;
  const customer = (company_name ? null : formal) ?? name;
  return { name, values: { customer, first_name: forename ?? customer } };
}

const Vehicle = z.object({
  registration: z.string(),
  make: z.string().nullable(),
  model: z.string().nullable(),
});

async function vehicleOf(db: Db, id: string): Promise<Values> {
  const [found] = await db
    .execute(sql`select registration, make, model from vehicle_names where id = ${id}`)
    .then(readRows(Vehicle));
  if (!found) return {};
  const registration = formatRegistration(found.registration);
  const called = [found.make, found.model].filter(Boolean).join(" ");
  return {
    ...(registration && { registration, vehicle: registration }),
    ...(called && { vehicle: called }),
  };
}

async function documentOf(db: Db, id: string): Promise<Values> {
  const [document, pay_link] = await Promise.all([
    documentToSend(db, id),
    payAddress(db, { document_id: id }),
  ]);
  if (!document) return {};
  const registration = formatRegistration(document.registration);
  return {
    ...(document.customer_name && !document.customer_id && { customer: document.customer_name }),
    ...(registration && { registration, vehicle: registration }),
    type: documentTypeName(document.type),
    number: document.number ?? "",
    total: formatMoney(document.total_gross),
    balance: formatMoney(document.balance),
    ...(pay_link && { pay_link }),
  };
}

async function appointmentOf(db: Db, id: string): Promise<Values> {
  const { starts_at, promised_at, registration, customer_name, customer_id } = await readAppointment(db, id);
  return {
    ...(customer_name && !customer_id && { customer: customer_name, first_name: customer_name }),
    ...(registration && {
      registration: formatRegistration(registration),
      vehicle: formatRegistration(registration),
    }),
    ...(starts_at && { when: formatDate(starts_at, { time: true }) }),
    ...(promised_at && { ready_by: formatDate(promised_at, { time: true }) }),
  };
}
