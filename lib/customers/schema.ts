import { z } from "zod";
import { Flag, listParams } from "@/lib/core/list";

export const CLASSIFICATIONS = ["retail", "trade"] as const;

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `At most ${max} characters`)
    .transform((value) => value || null)
    .nullable()
    .optional();

const percent = z
  .union([z.string(), z.number()])
  .nullable()
  .transform((value) => String(value ?? 0).trim() || "0")
  .pipe(z.string().regex(/^(100(\.0+)?|\d{1,2}(\.\d{1,3})?)$/, "Between 0 and 100, such as 12.5"))
  .optional();

const money = z
  .union([z.string(), z.number()])
  .nullable()
  .transform((value) => (value === null ? null : String(value).replace(/[£,\s]/g, "") || null))
  .pipe(
    z
      .string()
      .regex(/^\d{1,10}(\.\d{1,2})?$/, "An amount such as 54.85")
      .nullable(),
  )
  .optional();

const flag = z
  .boolean()
  .nullable()
  .transform((value) => value ?? false)
  .optional();

const fields = {
  title: text(40),
  forename: text(100),
  surname: text(100),
  company_name: text(200),
  email: text(254).refine(
    (value) => !value || z.email().safeParse(value).success,
    "This is not an e-mail address",
  ),
  telephone: text(80),
  mobile: text(80),
  house_no: text(80),
  road: text(120),
  locality: text(120),
  town: text(120),
  county: text(120),
  postcode: text(12),
  classification: z.enum(CLASSIFICATIONS).optional(),
  account_number: text(20),
  account_customer: flag,
  account_held: flag,
  credit_limit: money,
  credit_terms: z.coerce.number("Whole days").int("Whole days").min(0).max(365).nullable().optional(),
  labour_rate: money,
  labour_discount_percent: percent,
  parts_discount_percent: percent,
  trade_parts: flag,
  force_tax_free: flag,
  regular_customer: flag,
  reminders_allowed: flag,
  no_email: flag,
  how_found_us: text(80),
  notes: text(10_000),
};

const named = (c: { surname?: string | null; forename?: string | null; company_name?: string | null }) =>
  Boolean(c.surname || c.forename || c.company_name);

export const CustomerCreate = z
  .strictObject({ ...fields, confirmed_not_duplicate: flag })
  .refine(named, { path: ["surname"], message: "Give a surname, a forename or a company" });

export const CustomerUpdate = z.strictObject({
  id: z.uuid(),
  version: z.coerce.number().int().optional(),
  ...fields,
});

export const CustomerId = z.strictObject({ id: z.uuid() });

export const CUSTOMER_SORTS = [
  "name",
  "account_number",
  "town",
  "postcode",
  "-last_invoice_date",
  "-created_at",
  "updated_at",
] as const;

export const CustomerList = listParams(CUSTOMER_SORTS, {
  classification: z.enum(CLASSIFICATIONS).optional(),
  account_customer: Flag.optional(),
  archived: Flag.optional(),
});

export interface CustomerRow {
  id: string;
  name: string;
  title: string | null;
  forename: string | null;
  surname: string | null;
  company_name: string | null;
  account_number: string | null;
  account_customer: boolean;
  account_held: boolean;
  classification: (typeof CLASSIFICATIONS)[number];
  telephone: string | null;
  mobile: string | null;
  email: string | null;
  town: string | null;
  postcode: string | null;
  last_invoice_date: string | null;
  vehicles: number;
  balance: string;
  created_at: string;
  updated_at: string;
  version: number;
}
