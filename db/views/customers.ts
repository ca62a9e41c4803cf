import { sql } from "drizzle-orm";
import { boolean, date, integer, pgView, text, uuid } from "drizzle-orm/pg-core";
import { instant, money, percent, sortText } from "../schema/columns";

/** Customers, archived ones too: their names, how they are found and how they are contacted. */
export const customer_names = pgView("customer_names", {
  id: uuid(),
  name: text(),
  sort_name: sortText(),
  account_number: text(),
  search_text: text(),
  account_customer: boolean(),
  account_held: boolean(),
  credit_limit: money(),
  email: text(),
  telephone: text(),
  mobile: text(),
  reminders_allowed: boolean(),
  merged_into_id: uuid(),
  legacy_id: text(),
  deleted_at: instant(),
}).as(sql`
  select id, name, sort_name, account_number, search_text, account_customer, account_held, credit_limit, email, telephone, mobile,
    reminders_allowed, merged_into_id, legacy_id, deleted_at
  from customers`);

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

/** Customers, archived ones too: how they can be written to, and what they said of reminders. */
export const customers_to_write_to = pgView("customers_to_write_to", {
  id: uuid(),
  name: text(),
  title: text(),
  forename: text(),
  surname: text(),
  company_name: text(),
  house_no: text(),
  road: text(),
  postcode: text(),
  email: text(),
  telephone: text(),
  mobile: text(),
  reminders_allowed: boolean(),
  no_email: boolean(),
  last_invoice_date: date(),
  deleted_at: instant(),
}).as(sql`
  select id, name, title, forename, surname, company_name, house_no, road, postcode, email, telephone, mobile, reminders_allowed, no_email,
    last_invoice_date, deleted_at
  from customers`);

/** The decision of each customer that counts on each channel: the latest by its day, and within a day the one entered last. */
export const consents_now = pgView("consents_now", {
  customer_id: uuid(),
  channel: text(),
  decision: text(),
  basis: text(),
}).as(sql`
  select distinct on (customer_id, channel) customer_id, channel, decision, basis
  from customer_consents
  order by customer_id, channel, coalesce(decided_on, (created_at at time zone 'Europe/London')::date) desc, created_at desc, id desc`);
