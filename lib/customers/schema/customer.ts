import { z } from "zod";
import { bounded, exactly, ranged, updated } from "@/lib/core/database/filters";
import { Day, day, Moment } from "@/lib/core/dates/day-fields";
import { flag, money, needed, percent, text, version, whole } from "@/lib/core/input/fields";
import { archived, Flag, listParams } from "@/lib/core/input/list";
import { customerList } from "../list";
import { formatPostcode } from "../rules/postcode";

export const CLASSIFICATIONS = ["retail", "trade"] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** As people write it ("01234 567890 after six"). Search reads its digits; pages format it. */
export const telephone = text(80);

export const email = text(254)
  .refine((value) => !value || z.email().safeParse(value).success, "This is not an e-mail address")
  .meta({ description: "The e-mail address." });

const postcode = text(12).transform((value) => value && (formatPostcode(value) ?? value.toUpperCase()));

const addressFields = {
  house_no: text(80),
  road: text(120),
  locality: text(120),
  town: text(120),
  county: text(120),
  postcode,
};

const fields = {
  title: text(40),
  forename: text(100),
  surname: text(100),
  company_name: text(200),
  email,
  telephone,
  mobile: telephone,
  ...addressFields,
  classification: z.enum(CLASSIFICATIONS).optional().meta({ description: "Retail or trade." }),
  account_number: text(20)
    .transform((value) => value?.toUpperCase())
    .meta({ description: "Made of the name where it is not given." }),
  account_customer: flag.meta({ description: "Whether it pays on account." }),
  account_held: flag.meta({ description: "On stop: nothing more goes on account." }),
  credit_limit: money.meta({ description: "Pounds that may be owed on account." }),
  credit_terms: whole(0, 365).meta({ description: "Days to pay." }),
  labour_rate: money,
  labour_discount_percent: percent,
  parts_discount_percent: percent,
  trade_parts: flag.meta({ description: "Buys parts at trade price." }),
  force_tax_free: flag.meta({ description: "Nothing that is sold bears VAT." }),
  regular_customer: flag,
  reminders_allowed: flag.meta({ description: "Wants to be reminded." }),
  no_email: flag.meta({ description: "Wants no e-mail." }),
  how_found_us: text(80),
  notes: text(10_000),
};

interface Named {
  surname?: string | null | undefined;
  forename?: string | null | undefined;
  company_name?: string | null | undefined;
}

export const hasName = (c: Named) => Boolean(c.surname || c.forename || c.company_name);
export const NAME_MISSING = "Give a surname, a forename or a company";

/** `confirmed_not_duplicate` confirms that the customers shown as already on file are different ones. */
export const CustomerCreate = z
  .strictObject({
    ...fields,
    customer_since: day,
    confirmed_not_duplicate: flag.meta({
      description: "True says that it is another than those alike that are on file.",
    }),
  })
  .refine(hasName, { path: ["surname"], message: NAME_MISSING });

export const CustomerUpdate = z.strictObject({ id: z.uuid(), version, ...fields });

/** The names from which an account number is made. */
export const CustomerNames = z.strictObject({
  surname: text(100),
  forename: text(100),
  company_name: text(200),
});

export const CustomerId = z.strictObject({ id: z.uuid() });

/** An archived customer is found only with `archived`. */
export const CustomerGet = z.strictObject({ id: z.uuid(), archived });

/** A customer and the version that the caller last read. */
export const CustomerAtVersion = z.strictObject({ id: z.uuid(), version });

export const CustomerList = listParams(customerList.sorts, {
  classification: z.enum(CLASSIFICATIONS).optional().meta({ description: "Retail or trade." }),
  account_customer: Flag.optional().meta({
    description: "Only customers with an account, or only those without.",
  }),
  ...exactly("account_number", needed("Give at least one character", 20).toUpperCase()),
  ...exactly("email", z.string().trim().min(3).max(254)),
  /** Telephone or mobile, in any format. */
  telephone: z
    .string()
    .trim()
    .min(3)
    .max(80)
    .optional()
    .meta({ description: "Only those whose `telephone` or `mobile` is this number, however it is written." }),
  ...ranged("last_invoice_date", Day),
  ...bounded("created_at", Moment),
  ...updated,
  archived,
});
