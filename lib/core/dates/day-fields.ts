import { z } from "zod";
import { typedRegistry } from "../input/typed-input";

/** A regular expression for the years from `FIRST_DAY` to `LAST_DAY`. */
export const YEAR = "(19\\d\\d|20\\d\\d|2100)";
const DAY = `${YEAR}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])`;
const CLOCK = "([01]\\d|2[0-3]):[0-5]\\d";
const SECONDS = ":[0-5]\\d(\\.\\d{1,9})?";
const OFFSET = "(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)";

const YEARS = "Give a year from 1900 to 2100";
const isOfOtherYear = (given: unknown) =>
  typeof given === "string" && /^\d{4}-\d\d/.test(given) && !new RegExp(`^${YEAR}`).test(given);

const PLUS = "; in an address + is written %2B";
/** An unescaped plus in a URL arrives as a space. */
const lostItsPlus = (given: unknown) => typeof given === "string" && /T\S+ \d\d:?\d\d$/.test(given);

/** A string that begins with a date that exists in the calendar. */
function dated(pattern: string, example: string) {
  return z
    .string(example)
    .regex(new RegExp(`^${pattern}$`), {
      error: ({ input }) =>
        isOfOtherYear(input) ? YEARS : lostItsPlus(input) ? `${example}${PLUS}` : example,
      abort: true,
    })
    .check(({ value, issues }) => {
      if (!z.iso.date().safeParse(value.slice(0, 10)).success)
        issues.push({ code: "invalid_format", format: "date", input: value, message: example });
    });
}

/** A date from 1900 to 2100, such as "2026-11-22". On screens it is read by `readDate`. */
export const Day = dated(DAY, "A date such as 2026-11-22")
  .meta({ format: "date" })
  .register(typedRegistry, { is: "day" });

/** An optional date; may be null. */
export const day = Day.nullable().optional();

/** The first and last day of a list's range. */
export const firstDay = Day.optional().meta({ description: "The first day." });
export const lastDay = Day.optional().meta({ description: "The last day." });

/** An instant from 1900 to 2100, as ISO 8601 with its offset. */
export const Moment = dated(
  `${DAY}T${CLOCK}${SECONDS}${OFFSET}`,
  "A moment such as 2026-11-22T10:42:00Z",
).meta({ format: "date-time" });

/** "2026-11-22T09:00+00:00", or without an offset in the garage's own time zone. */
export const LocalMoment = dated(
  `${DAY}T${CLOCK}(${SECONDS})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)?`,
  "A time such as 2026-11-22T09:00, or with its offset",
);

/** A month within those years, such as "2026-10". */
export const Month = z
  .string("A month such as 2026-10")
  .regex(new RegExp(`^${YEAR}-(0[1-9]|1[0-2])$`), "A month such as 2026-10");
