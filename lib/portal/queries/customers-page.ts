import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db, type Tx } from "@/db/client";
import { notFound } from "@/lib/core/errors";
import { instant } from "@/lib/core/input/fields";
import { readRows } from "@/lib/core/read-rows";
import { consentsNow } from "@/lib/customers/queries/consents-now";
import { consentGap } from "@/lib/customers/rules/consent-gap";
import { lookAfterCards } from "@/lib/payments/commands/kept-cards";
import { type OpenedLink, openLink, openLinkByHash } from "@/lib/payments/queries/open-link";
import { type PaperFile, paperOfDocument } from "@/lib/printing/papers/paper-of-document";
import { serviceRecordOf } from "@/lib/printing/papers/service-record-file";
import { STILL_BOOKED } from "@/lib/reminders/queries/still-booked";
import { type KeptCardShown, keptCards } from "@/lib/saved-cards/queries/kept-cards";
import { carsOf } from "@/lib/vehicles/queries/cars-of-customer";
import { PORTAL_CHANNELS, type PortalChannel } from "../rules/channels";

// What anybody may read who has a customer's link: their own cars and papers, and nothing of others.

const Car = z.object({
  id: z.string(),
  registration: z.string(),
  make: z.string().nullable(),
  model: z.string().nullable(),
  colour: z.string().nullable(),
  mot_expiry: z.string().nullable(),
  tax_due: z.string().nullable(),
  last_invoice_date: z.string().nullable(),
});

const Booked = z.object({
  vehicle_id: z.string(),
  starts_at: instant,
  /** It is at the garage by this appointment. */
  here: z.boolean(),
});

/** A car, and its next appointment that still stands. */
export type PortalCar = z.infer<typeof Car> & { booked: z.infer<typeof Booked> | null };

const Paper = z.object({
  id: z.string(),
  type: z.string(),
  status: z.string(),
  number: z.string().nullable(),
  document_date: z.string().nullable(),
  registration: z.string().nullable(),
  total_gross: z.string().nullable(),
  balance: z.string(),
});
export type PortalPaper = z.infer<typeof Paper>;

export interface CustomersPage {
  customer_id: string;
  name: string;
  cars: PortalCar[];
  papers: PortalPaper[];
  /** What is owed, in pounds. */
  owed: string;
  /** Cards that they let a payment provider keep. */
  cards: KeptCardShown[];
  /** `gap`: we have nothing to write to there, so that it is not offered; what was agreed to can be taken back all the same. */
  channels: { channel: PortalChannel; words: string; allowed: boolean; gap: boolean }[];
}

const SHOWN = 40;

/** What has been given to the customer: issued papers, and estimates that were sent. Drafts and job sheets are the garage's own. */
const GIVEN = sql`deleted_at is null and (
  (issued_date is not null and type in ('invoice', 'excess_invoice', 'credit_note', 'vehicle_sale', 'payment_on_account'))
  or (type = 'estimate' and status in ('sent', 'approved', 'declined', 'expired', 'converted')))`;

type CustomersLink = OpenedLink & { customer_id: string };

const ofCustomer = (link: OpenedLink | null): CustomersLink | null =>
  link?.document_id === null && link.customer_id ? { ...link, customer_id: link.customer_id } : null;

/** The link of a customer; null if the secret opens none, or only a document. */
const customersLink = async (token: string): Promise<CustomersLink | null> =>
  ofCustomer(await openLink(db(), token));

/** The same by the hash of the secret, within a command. NOT_FOUND if it opens none. */
export async function requireCustomersLink(tx: Tx, token_hash: string): Promise<CustomersLink> {
  const link = ofCustomer(await openLinkByHash(tx, token_hash));
  if (!link) throw notFound("link");
  return link;
}

const Named = z.object({
  name: z.string(),
  email: z.string().nullable(),
  telephone: z.string().nullable(),
  mobile: z.string().nullable(),
});

/** What a customer's link opens; null if it opens nothing. */
export async function readCustomersPage(token: string): Promise<CustomersPage | null> {
  const link = await customersLink(token);
  if (!link) return null;
  const { customer_id } = link;
  const [[customer], cars, papers, consents, cards] = await Promise.all([
    db()
      .execute(sql`select name, email, telephone, mobile from customer_names where id = ${customer_id}`)
      .then(readRows(Named)),
    db().execute(carsOf(customer_id)).then(readRows(Car)).then(withBookings),
    db()
      .execute(sql`
      select id, type, status, number, document_date, registration, total_gross, balance from document_heads
      where customer_id = ${customer_id} and ${GIVEN} order by document_date desc nulls last, id desc limit ${SHOWN}`)
      .then(readRows(Paper)),
    consentsNow(db(), customer_id),
    cardsNow(customer_id),
  ]);
  return {
    customer_id,
    name: customer?.name ?? "",
    cars,
    papers,
    owed: link.due ?? "0.00",
    cards,
    channels: PORTAL_CHANNELS.map(([channel, words]) => ({
      channel,
      words,
      allowed: consents.get(channel) === "given",
      gap: Boolean(customer && consentGap(channel, customer)),
    })),
  };
}

/** Adds to each car its next appointment that still stands. */
async function withBookings(cars: readonly z.infer<typeof Car>[]): Promise<PortalCar[]> {
  const rows = await db()
    .execute(sql`
      select distinct on (a.vehicle_id) a.vehicle_id, a.starts_at, a.status in ('arrived', 'in_progress') as here
      from vehicle_appointments a
      where a.vehicle_id = any (${`{${cars.map(({ id }) => id).join(",")}}`}::uuid[]) and ${STILL_BOOKED}
      order by a.vehicle_id, a.starts_at`)
    .then(readRows(Booked));
  return cars.map((car) => ({
    ...car,
    booked: rows.find(({ vehicle_id }) => vehicle_id === car.id) ?? null,
  }));
}

/** The customer's kept cards, as the provider has them now if it answers soon. */
async function cardsNow(customerId: string): Promise<KeptCardShown[]> {
  await lookAfterCards(customerId);
  return keptCards(db(), customerId);
}

/** The PDF of one of the customer's papers; null if it is none of them. */
export async function paperOfCustomer(token: string, id: string): Promise<PaperFile | null> {
  const link = await customersLink(token);
  if (!link || !z.uuid().safeParse(id).success) return null;
  const [own] = await db().execute(
    sql`select id from document_heads where id = ${id} and customer_id = ${link.customer_id} and ${GIVEN}`,
  );
  return own ? paperOfDocument(db(), id) : null;
}

/** The PDF of what was done to one of the customer's vehicles; null if it is none of theirs now. */
export async function serviceRecordOfCustomer(
  token: string,
  vehicleId: string,
): Promise<{ bytes: Buffer; file_name: string } | null> {
  const link = await customersLink(token);
  if (!link || !z.uuid().safeParse(vehicleId).success) return null;
  return serviceRecordOf(db(), vehicleId, link.customer_id);
}
