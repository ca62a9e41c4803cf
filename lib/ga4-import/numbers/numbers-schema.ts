import { z } from "zod";
import { instant, wholeNumber } from "@/lib/core/input/fields";

/** The answer to the proposal for a series. */
export const NumberAnswer = z.strictObject({
  series: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .meta({ description: "The series of numbers, as `invoice`." }),
  next_number: wholeNumber(1, 999_999_999, { most: "At most 999,999,999" }),
});

/** The number with which a series is proposed to continue after GA4's, the reasons, and the answer. */
export const NumberProposal = z
  .object({
    series: z.string(),
    proposed: z.int(),
    next_number: z.int(),
    prefix: z.string(),
    /** Whether somebody still has to look at it and answer. */
    open: z.boolean(),
    /** How many numbers are on more than one document, with the last of them. */
    repeated: z.int(),
    examples: z.array(z.int()),
    /** Numbers far above all others; the proposal ignores them. */
    strays: z.array(z.int()),
    /** The highest existing numbers, and whether each was given here. */
    last: z.array(z.object({ number: z.string(), issued_date: z.string().nullable(), here: z.boolean() })),
    answer: z.int().nullable(),
    answered_by_name: z.string().nullable(),
    answered_at: instant.nullable(),
  })
  .meta({ id: "NumberProposal" });
export type NumberProposal = z.output<typeof NumberProposal>;
