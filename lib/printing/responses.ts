import { z } from "zod";
import { ADVISORIES_ON, WORDED_KINDS } from "./schema/paper-settings";

const byKind = z.object(Object.fromEntries(WORDED_KINDS.map((kind) => [kind, z.string()])));

/** How papers look and what they say, by kind. */
export const PapersShown = z
  .object({
    logo_width_mm: z.int(),
    letterhead: z.boolean(),
    letterhead_space_mm: z.int(),
    window_address: z.boolean(),
    accent: z.string().nullable(),
    show_part_numbers: z.boolean(),
    show_bank_details: z.boolean(),
    show_paid_stamp: z.boolean(),
    advisories_on: z.enum(ADVISORIES_ON),
    footer: z.string(),
    terms: byKind,
    courtesy_agreement: z.string(),
    email_subject: byKind,
    email_body: byKind,
    version: z.int(),
  })
  .meta({ id: "PapersShown" });
