import { z } from "zod";
import { Day } from "@/lib/core/dates/day-fields";
import { wholeNumber } from "@/lib/core/input/fields";

const Id = z.strictObject({ id: z.uuid() });

export const VatPeriodKey = Id;

/** Consecutive periods created ahead, starting on the given day. */
export const MakeVatPeriods = z.strictObject({
  starts_on: Day,
  /** How often the garage makes VAT returns. */
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

/** The new days of a period. */
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
