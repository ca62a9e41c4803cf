import { z } from "zod";
import { wholeInAddress } from "@/lib/core/input/fields";

/** The types of document that can be written by hand. */
export const BLANK_TYPES = ["job_sheet", "estimate", "invoice"] as const;
export type BlankType = (typeof BLANK_TYPES)[number];

export const isBlankType = (type: string | undefined): type is BlankType =>
  (BLANK_TYPES as readonly (string | undefined)[]).includes(type);

const MOST_COPIES = 50;

/** Which form, and how many copies. */
export const BlankRequest = z.strictObject({
  type: z
    .enum(BLANK_TYPES, "A job sheet, an estimate or an invoice")
    .meta({ description: "The kind of document." }),
  copies: wholeInAddress(1, MOST_COPIES)
    .default(1)
    .meta({ description: "So many of it in one file, 50 at most." }),
});
