import { z } from "zod";
import { decimalField, needed, neededVersion, wholeNumber } from "@/lib/core/input/fields";

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `At most ${max} characters`)
    .transform((value) => value || null)
    .nullable();

const matching = (pattern: RegExp, tidy: (value: string) => string, message: string) =>
  z
    .string()
    .transform((value) => tidy(value) || null)
    .nullable()
    .refine((value) => value === null || pattern.test(value), message);

const compact = (value: string) => value.replace(/[\s.-]/g, "").toUpperCase();

const knownTimeZone = (name: string) => {
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** The garage as shown on its documents, and its defaults. */
export const Garage = z.strictObject({
  name: needed("Enter the garage's name", 120),
  road: text(120),
  locality: text(120),
  town: text(120),
  county: text(120),
  postcode: text(12),
  telephone: text(40),
  email: text(254)
    .refine((value) => !value || z.email().safeParse(value).success, "This is not an e-mail address")
    .meta({ description: "The e-mail address." }),
  website: text(200),
  /** "GB" and 9 or 12 digits, or GD or HA with three digits. */
  vat_number: matching(
    /^GB(\d{9}|\d{12}|GD[0-4]\d{2}|HA[5-9]\d{2})$/,
    (value) => compact(value).replace(/^(?=\d)/, "GB"),
    "A VAT number such as GB 123 4567 89",
  ),
  company_number: matching(
    /^([A-Z]{2}\d{6}|\d{8})$/,
    (value) => compact(value).replace(/^\d{1,7}$/, (digits) => digits.padStart(8, "0")),
    "A company number such as 01234567",
  ),
  bank_account_name: text(80),
  bank_sort_code: matching(
    /^\d{2}-\d{2}-\d{2}$/,
    (value) => compact(value).replace(/^(\d{2})(\d{2})(\d{2})$/, "$1-$2-$3"),
    "A sort code such as 20-00-00",
  ),
  bank_account_number: matching(/^\d{8}$/, compact, "An account number has 8 digits"),
  time_zone: z.string("Enter a time zone").refine(knownTimeZone, "This time zone is not known"),
  /** Days an account customer has to pay, where the customer has no terms of their own. */
  default_terms_days: wholeNumber(0, 365, {
    message: "Whole days",
    least: "Whole days",
    most: "At most a year",
  }),
  /** Pounds an hour excluding VAT, where the customer has no rate of their own. */
  labour_rate: decimalField({ whole: 5, places: 2 }, "An amount such as 65.00"),
});

export type Garage = z.output<typeof Garage>;

export const GarageUpdate = Garage.partial().extend({
  version: neededVersion,
});

/** The profile of a garage that has not entered its details yet. */
export const NEW_GARAGE: Garage = {
  name: "My garage",
  road: null,
  locality: null,
  town: null,
  county: null,
  postcode: null,
  telephone: null,
  email: null,
  website: null,
  vat_number: null,
  company_number: null,
  bank_account_name: null,
  bank_sort_code: null,
  bank_account_number: null,
  time_zone: "Europe/London",
  default_terms_days: 30,
  labour_rate: "65.00",
};
