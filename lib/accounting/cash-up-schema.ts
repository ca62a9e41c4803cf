import { z } from "zod";
import { Day } from "@/lib/core/day-fields";
import { decimalField, text } from "@/lib/core/fields";
import { RECEIPT_METHODS } from "@/lib/receipts/schema";

/** Pounds and pence as counted; less than nothing where more was given back than taken. */
const Counted = decimalField({ whole: 8, places: 2, signed: true }, "An amount such as 54.85");

/** A day's count by method: every method that should have brought something is counted. */
export const CloseDay = z.strictObject({
  day: Day,
  counts: z
    .array(
      z.strictObject({
        method: z.enum(RECEIPT_METHODS),
        counted: Counted,
        /** What was expected when it was counted: refused where money moved since. */
        expected: Counted.optional(),
      }),
    )
    .max(RECEIPT_METHODS.length),
  notes: text(1000),
});

export const ReopenDay = z.strictObject({
  day: Day,
  reason: z.string("Say why").trim().min(3, "Say why: it is kept in the audit log").max(400),
});

export const CashUpDay = z.strictObject({ day: Day });

export const CashUpHistory = z.strictObject({ before: Day.optional() });
