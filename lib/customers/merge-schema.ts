import { z } from "zod";
import { flag, version } from "@/lib/core/fields";
import { CHOSEN_FIELDS, SIDES } from "./merge-choices";

/** `id` stays, `merged_id` goes. */
export const MergePreview = z
  .strictObject({ id: z.uuid(), merged_id: z.uuid() })
  .refine((m) => m.id !== m.merged_id, {
    path: ["merged_id"],
    message: "A customer cannot be merged with itself",
  });

export const CustomerMerge = z
  .strictObject({
    id: z.uuid(),
    version,
    merged_id: z.uuid(),
    merged_version: version,
    confirmed_other_account: flag,
    /** Whose value holds, for each of the terms in which the two differ. */
    choices: z
      .partialRecord(z.enum(CHOSEN_FIELDS), z.enum(SIDES, "Choose which holds").nullable())
      .optional(),
  })
  .refine((m) => m.id !== m.merged_id, {
    path: ["merged_id"],
    message: "A customer cannot be merged with itself",
  });
