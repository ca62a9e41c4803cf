import { z } from "zod";

/** A series of numbers as people see it. */
export interface NumberSeries {
  series: string;
  prefix: string;
  next_number: number;
  /** The highest that was given; the next one is above it. */
  highest: number;
}

export const SeriesUpdate = z.strictObject({
  series: z.string().regex(/^[a-z_]{1,40}$/),
  prefix: z
    .string()
    .trim()
    .max(8, "At most 8 characters")
    .regex(/^[A-Z0-9/-]*$/i, "Letters, digits, - and / only")
    .nullable()
    .transform((value) => value ?? ""),
  next_number: z.coerce
    .number("A whole number")
    .int("A whole number")
    .min(1, "At least 1")
    .max(999_999_999, "At most 999,999,999"),
});
