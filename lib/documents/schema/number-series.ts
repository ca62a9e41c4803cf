import { z } from "zod";
import { wholeNumber } from "@/lib/core/input/fields";

/** A number series as people see it. */
export interface NumberSeries {
  series: string;
  prefix: string;
  next_number: number;
  /** The highest number used; the next one is above it. */
  highest: number;
}

export const SeriesUpdate = z.strictObject({
  series: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .meta({ description: "The series of numbers, as `invoice`." }),
  prefix: z
    .string()
    .regex(/^\s*[A-Za-z0-9/-]*\s*$/, "Letters, digits, - and / only")
    .trim()
    .max(8, "At most 8 characters")
    .nullable()
    .transform((value) => value ?? ""),
  next_number: wholeNumber(1, 999_999_999, { most: "At most 999,999,999" }),
});
