import { z } from "zod";
import { instant, wholeNumber } from "@/lib/core/input/fields";

/** What is said to the proposal of a series. */
export const NumberAnswer = z.strictObject({
  series: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .meta({ description: "The series of numbers, as `invoice`." }),
  next_number: wholeNumber(1, 999_999_999, { most: "At most 999,999,999" }),
});

/** With which number a series is proposed to go on after GA4's, why, and what was said to it. */
export const NumberProposal = z
  .object({
    series: z.string(),
    proposed: z.int(),
    next_number: z.int(),
    prefix: z.string(),
    /** Somebody has to look at it, and nobody has answered yet. */
    open: z.boolean(),
    /** How many numbers stand on more than one document, with the last of them. */
    repeated: z.int(),
    examples: z.array(z.int()),
    /** Numbers far above all others; the proposal leaves them aside. */
    strays: z.array(z.int()),
    /** The highest that there are, and whether each was given here. */
    last: z.array(z.object({ number: z.string(), issued_date: z.string().nullable(), here: z.boolean() })),
    answer: z.int().nullable(),
    answered_by_name: z.string().nullable(),
    answered_at: instant.nullable(),
  })
  .meta({ id: "NumberProposal" });
export type NumberProposal = z.output<typeof NumberProposal>;
