import { z } from "zod";

// Fields of forms, commands and API alike: an empty one is null, one that is not given stays as it was.

/** Text without blanks at its ends. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `At most ${max} characters`)
    .transform((value) => value || null)
    .nullable()
    .optional();

/** 0 to 100, as a decimal string; none is 0. */
export const percent = z
  .union([z.string(), z.number()])
  .nullable()
  .transform((value) => String(value ?? 0).trim() || "0")
  .pipe(z.string().regex(/^(100(\.0+)?|\d{1,2}(\.\d{1,3})?)$/, "Between 0 and 100, such as 12.5"))
  .optional();

/** An amount as people type it, without pound signs, commas and blanks: "£1,250.50" is "1250.50". */
export const typedAmount = (value: string | number | null | undefined): string =>
  String(value ?? "").replace(/[£,\s]/g, "");

/** A decimal as people type it ("1,250.50", "£65", ".5"), as a plain decimal string; an empty one is null. */
export const typedDecimal = (pattern: RegExp, message: string) =>
  z
    .union([z.string(), z.number()], message)
    .nullable()
    .transform((value) => {
      const typed = typedAmount(value);
      return typed === "" ? null : typed.replace(/^(-?)\./, "$10.").replace(/\.$/, "");
    })
    .pipe(z.string().regex(pattern, message).nullable());

/** Pounds and pence, never below nothing, as a decimal string. */
export const money = z
  .union([z.string(), z.number()])
  .nullable()
  .transform((value) => typedAmount(value) || null)
  .pipe(
    z
      .string()
      .regex(/^\d{1,10}(\.\d{1,2})?$/, "An amount such as 54.85")
      .nullable(),
  )
  .optional();

/** Yes or no; none is no. */
export const flag = z
  .boolean()
  .nullable()
  .transform((value) => value ?? false)
  .optional();

export const whole = (min: number, max: number) =>
  z.coerce
    .number("A whole number")
    .int("A whole number")
    .min(min, `At least ${min}`)
    .max(max, `At most ${max}`)
    .nullable()
    .optional();

/** A day, as "2026-11-22". */
export const day = z.iso.date("A date such as 2026-11-22").nullable().optional();

/** The version that a change was made upon; without it the last one to save wins. */
export const version = z.coerce.number().int().optional();

const NEEDED_VERSION = "The version that is changed, here or as If-Match";

/** The version of what must not be changed without having been read. */
export const neededVersion = z.coerce
  .number(NEEDED_VERSION)
  .int(NEEDED_VERSION)
  .meta({ description: `${NEEDED_VERSION}; a stale one is 412.` });

/** An instant in an answer, as ISO 8601 in UTC; the database writes it in its own way. */
export const instant = z.string().overwrite(isoInstant).meta({ format: "date-time" });

/** "2026-11-22 09:30:00.5+00" is "2026-11-22T09:30:00.500Z": cut out of the text, as a list has a hundred of them and a Date takes ten times as long. */
export function isoInstant(value: string): string {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00$/.test(value)) return new Date(value).toISOString();
  const milliseconds = value.slice(20, -3).slice(0, 3).padEnd(3, "0");
  return `${value.slice(0, 10)}T${value.slice(11, 19)}.${milliseconds}Z`;
}
