import { z } from "zod";
import { figureWords } from "./typed-figure";
import { typedRegistry, wholeOfDigits } from "./typed-input";

// Fields shared by forms, commands and the API. An empty value becomes null; a field that is not given stays unchanged.

/** Optional text, trimmed. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `At most ${max} characters`)
    .transform((value) => value || null)
    .nullable()
    .optional();

/** Required text, trimmed. */
export const needed = (missing: string, max: number) =>
  z
    .string(missing)
    .regex(/\S/, missing)
    .trim()
    .max(max, `At most ${max.toLocaleString("en-GB")} characters`);

interface Figures {
  /** Maximum digits before the point. */
  whole: number;
  /** Maximum digits after the point. */
  places: number;
  /** Negative values are allowed too. */
  signed?: boolean;
}

/**
 * A plain decimal ("1250.50"), or the same as a JSON number; returns a decimal string. On screens it is read by `readFigure`.
 * `missing` is the message where none is given.
 */
export function decimalField(
  { whole, places, signed = false }: Figures,
  message: string,
  missing: string = message,
) {
  const most = Number(`${"9".repeat(whole)}.${"9".repeat(places)}`);
  const pattern = new RegExp(`^${signed ? "-?" : ""}\\d{1,${whole}}(\\.\\d{1,${places}})?$`);
  return decimalLike(pattern, { least: signed ? -most : 0, most, places }, message, missing);
}

function decimalLike(
  pattern: RegExp,
  { least, most, places }: { least: number; most: number; places: number },
  message: string,
  missing: string = message,
) {
  const error = ({ input }: { input?: unknown }) => figureWords(input, message);
  return z
    .union(
      [
        z.string().regex(pattern, { error }),
        z
          .number()
          .min(least, message)
          .max(most, message)
          .multipleOf(Number(`1e-${places}`), message),
      ],
      { error: ({ input }) => (input === null || input === undefined ? missing : message) },
    )
    .register(typedRegistry, { is: "decimal" })
    .transform(String);
}

/** Whether a number is zero: "0", "0.00", "-0". */
export const isNothing = (figure: string): boolean => /^-?0*(\.0*)?$/.test(figure);

/** 0 to 100, as a decimal string. */
export const percentage = decimalLike(
  /^(100(\.0{1,3})?|\d{1,2}(\.\d{1,3})?)$/,
  { least: 0, most: 100, places: 3 },
  "Between 0 and 100, such as 12.5",
);

/** An optional percentage; null becomes 0. */
export const percent = percentage
  .nullable()
  .transform((value) => value ?? "0")
  .optional();

/** Pounds and pence, never negative, as a decimal string. */
export const money = decimalField({ whole: 10, places: 2 }, "An amount such as 54.85").nullable().optional();

/** A boolean; null becomes false. */
export const flag = z
  .boolean()
  .nullable()
  .transform((value) => value ?? false)
  .optional();

interface WholeWords {
  message?: string;
  least?: string;
  most?: string;
}

/** A whole number; on screens it is read as typed. */
export const wholeNumber = (
  min: number,
  max: number,
  { message = "A whole number", least = `At least ${min}`, most = `At most ${max}` }: WholeWords = {},
) => z.int(message).min(min, least).max(max, most).register(typedRegistry, { is: "whole" });

export const whole = (min: number, max: number) => wholeNumber(min, max).nullable().optional();

/** A whole number that appears only in URLs, written in digits. */
export const wholeInAddress = (min: number, max: number, words: WholeWords = {}) =>
  z.preprocess(wholeOfDigits, wholeNumber(min, max, words));

const MOST_VERSION = 2 ** 31 - 1;

const versionNumber = (message: string) =>
  wholeNumber(0, MOST_VERSION, { message, least: message, most: message });

/** The version of another record on which a change is based. */
export const otherVersion = versionNumber("A version such as 3").optional();

/** The version on which a change is based; without it, the last one to save wins. */
export const version = otherVersion.meta({
  description:
    "The version that the change is made upon, as `If-Match` says it too; without either the last to save wins.",
});

const NEEDED_VERSION = "The version that is changed, here or as If-Match";

/** The version, for records that must not be changed without having been read. */
export const neededVersion = versionNumber(NEEDED_VERSION).meta({
  description: `${NEEDED_VERSION}; a stale one is 412.`,
});

/** An instant in a response, as ISO 8601 in UTC, converted from PostgreSQL's own format. */
export const instant = z.string().overwrite(isoInstant).meta({ format: "date-time" });

/**
 * Converts "2026-11-22 09:30:00.5+00" to "2026-11-22T09:30:00.500Z". It cuts the text, because a list has a hundred of them and a
 * Date takes ten times as long.
 */
export function isoInstant(value: string): string {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00$/.test(value)) return new Date(value).toISOString();
  const milliseconds = value.slice(20, -3).slice(0, 3).padEnd(3, "0");
  return `${value.slice(0, 10)}T${value.slice(11, 19)}.${milliseconds}Z`;
}
