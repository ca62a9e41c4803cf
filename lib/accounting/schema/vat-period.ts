import { z } from "zod";
import { Day } from "@/lib/core/dates/day-fields";
import { wholeNumber } from "@/lib/core/input/fields";

const Id = z.strictObject({ id: z.uuid() });

export const VatPeriodKey = Id;

/** Periods made ahead, one after the other, from the first day given. */
export const MakeVatPeriods = z.strictObject({
  starts_on: Day,
  /** How the garage returns its VAT. */
  kind: z.enum(["quarterly", "monthly"]).meta({ description: "What kind it is of." }),
  count: wholeNumber(1, 24, { least: "At least one" }),
});

export const ReopenVatPeriod = z.strictObject({
  id: z.uuid(),
  reason: z
    .string("Say why")
    .trim()
    .min(3, "Say why: it is kept in the audit log")
    .max(400)
    .meta({ description: "Why, in a few words." }),
});

/** The days that a period shall have. */
export const ChangeVatPeriod = z
  .strictObject({ id: z.uuid(), starts_on: Day, ends_on: Day })
  .refine(({ starts_on, ends_on }) => starts_on < ends_on, {
    path: ["ends_on"],
    error: "The last day comes after the first",
  });

export const SplitVatPeriod = z.strictObject({
  id: z.uuid(),
  /** The first day of the later part. */
  starts_on: Day,
});
