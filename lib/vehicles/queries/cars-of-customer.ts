import "server-only";
import { type SQL, sql } from "drizzle-orm";

const MOST = 50;

/** The vehicles of a customer, the one invoiced last first. */
export const carsOf = (customerId: string): SQL => cars(sql`v.customer_id = ${customerId}`);

/** The former vehicles of a customer. */
export const formerCarsOf = (customerId: string): SQL =>
  cars(
    sql`v.id in (select vehicle_id from vehicle_owners where customer_id = ${customerId}) and v.customer_id is distinct from ${customerId}`,
  );

const cars = (where: SQL) => sql`
  select v.id, v.registration, v.make, v.model, v.colour, v.mot_expiry, v.tax_due, v.last_invoice_date
  from vehicles v where ${where} and v.deleted_at is null
  order by v.last_invoice_date desc nulls last, v.id desc limit ${MOST}`;
