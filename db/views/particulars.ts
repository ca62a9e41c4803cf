import { sql } from "drizzle-orm";
import { boolean, date, integer, pgView, text, uuid } from "drizzle-orm/pg-core";
import { instant, money, percent, sortText } from "../schema/columns";

/** Customers, archived ones too, as papers address them, with their terms. */
export const customer_particulars = pgView("customer_particulars", {
  id: uuid(),
  name: text(),
  title: text(),
  forename: text(),
  surname: text(),
  company_name: text(),
  house_no: text(),
  road: text(),
  locality: text(),
  town: text(),
  county: text(),
  postcode: text(),
  email: text(),
  telephone: text(),
  mobile: text(),
  account_number: text(),
  account_customer: boolean(),
  account_held: boolean(),
  credit_limit: money(),
  credit_terms: integer(),
  labour_rate: money(),
  labour_discount_percent: percent(),
  parts_discount_percent: percent(),
  trade_parts: boolean(),
  force_tax_free: boolean(),
  notes: text(),
  deleted_at: instant(),
}).as(sql`
  select id, name, title, forename, surname, company_name, house_no, road, locality, town, county, postcode, email, telephone, mobile,
    account_number, account_customer, account_held, credit_limit, credit_terms, labour_rate, labour_discount_percent,
    parts_discount_percent, trade_parts, force_tax_free, notes, deleted_at
  from customers`);

/** Vehicles, archived ones too, as papers describe them. */
export const vehicle_particulars = pgView("vehicle_particulars", {
  id: uuid(),
  customer_id: uuid(),
  registration: sortText(),
  vin: text(),
  make: text(),
  model: text(),
  derivative: text(),
  colour: text(),
  fuel_type: text(),
  engine_cc: integer(),
  mot_expiry: date(),
  tax_due: date(),
  last_invoice_date: date(),
  notes: text(),
  deleted_at: instant(),
}).as(sql`
  select id, customer_id, registration, vin, make, model, derivative, colour, fuel_type, engine_cc, mot_expiry, tax_due, last_invoice_date,
    notes, deleted_at
  from vehicles`);
