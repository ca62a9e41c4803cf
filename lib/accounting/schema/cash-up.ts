import { z } from "zod";
import { Day } from "@/lib/core/dates/day-fields";
import { decimalField, text } from "@/lib/core/input/fields";
import { RECEIPT_METHODS } from "@/lib/receipts/rules/methods";

/** Pounds and pence as counted; negative if more was refunded than taken. */
const Counted = decimalField({ whole: 8, places: 2, signed: true }, "An amount such as 54.85");

const day = Day.meta({ description: "A day, as `2026-11-22`." });

/** A day's count by method: every method with expected money has to be counted. */
export const CloseDay = z.strictObject({
  day,
  counts: z
    .array(
      z.strictObject({
        method: z.enum(RECEIPT_METHODS).meta({ description: "How it was paid." }),
        counted: Counted.meta({ description: "How many there are." }),
        /** The expected amount when it was counted: CONFLICT if money has moved since. */
        expected: Counted.optional(),
      }),
    )
    .max(RECEIPT_METHODS.length),
  notes: text(1000),
});

export const ReopenDay = z.strictObject({
  day,
  reason: z
    .string("Say why")
    .trim()
    .min(3, "Say why: it is kept in the audit log")
    .max(400)
    .meta({ description: "Why, in a few words." }),
});

export const CashUpDay = z.strictObject({ day });

export const CashUpHistory = z.strictObject({
  before: Day.optional().meta({ description: "Days before this one." }),
});
