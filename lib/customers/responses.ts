import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { CONSENT_CHANNELS, CONSENT_DECISIONS } from "./schema/contact";
import { CLASSIFICATIONS } from "./schema/customer";

const text = z.string().nullable();

const both = {
  id: z.uuid(),
  name: z.string(),
  title: text,
  forename: text,
  surname: text,
  company_name: text,
  account_number: text,
  account_customer: z.boolean(),
  account_held: z.boolean(),
  classification: z.enum(CLASSIFICATIONS),
  telephone: text,
  mobile: text,
  email: text,
  town: text,
  postcode: text,
  last_invoice_date: text,
  created_at: instant,
  updated_at: instant,
  version: z.int(),
};

/** A customer in a list; `balance` is what they owe, as a decimal string. */
export const CustomerInList = z
  .object({ ...both, vehicles: z.int(), balance: z.string() })
  .meta({ id: "CustomerInList" });

export type CustomerRow = z.infer<typeof CustomerInList>;

/** A customer with every field. */
export const CustomerWhole = z
  .object({
    ...both,
    house_no: text,
    road: text,
    locality: text,
    county: text,
    credit_limit: text,
    credit_terms: z.int().nullable(),
    labour_rate: text,
    labour_discount_percent: z.string(),
    parts_discount_percent: z.string(),
    trade_parts: z.boolean(),
    force_tax_free: z.boolean(),
    regular_customer: z.boolean(),
    reminders_allowed: z.boolean(),
    no_email: z.boolean(),
    how_found_us: text,
    notes: text,
    customer_since: text,
    legacy_id: text,
  })
  .meta({ id: "CustomerWhole" });

/** A contact of a customer. */
export const Contact = z
  .object({
    id: z.uuid(),
    customer_id: z.uuid(),
    name: text,
    role: text,
    email: text,
    telephone: text,
    mobile: text,
    may_approve: z.boolean(),
    may_be_billed: z.boolean(),
    notes: text,
    created_at: instant,
    updated_at: instant,
    version: z.int(),
  })
  .meta({ id: "Contact" });

/** A consent to marketing that was given, refused or withdrawn. */
export const Consent = z
  .object({
    id: z.uuid(),
    customer_id: z.uuid(),
    channel: z.enum(CONSENT_CHANNELS),
    decision: z.enum(CONSENT_DECISIONS),
    basis: text,
    wording: text,
    source: text,
    decided_on: z.string(),
    created_at: instant,
  })
  .meta({ id: "Consent" });

/** The customer who stayed after a merge, with how many records were moved to them. */
export const CustomerMerged = z
  .object({
    ...CustomerWhole.shape,
    merged: z.object({
      id: z.uuid(),
      legacy_id: text,
      moved: z.array(z.object({ noun: z.string(), rows: z.int() })),
    }),
  })
  .meta({ id: "CustomerMerged" });
