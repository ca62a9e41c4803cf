import { z } from "zod";
import { flag, otherVersion, version } from "@/lib/core/input/fields";
import { CHOSEN_FIELDS, SIDES } from "../rules/merge-choices";
import { CustomerUpdate } from "./customer";

/** `id` stays; `merged_id` is merged into it. */
export const MergePreview = z
  .strictObject({ id: z.uuid(), merged_id: z.uuid() })
  .refine((m) => m.id !== m.merged_id, {
    path: ["merged_id"],
    message: "A customer cannot be merged with itself",
  });

/** Takes the descriptions of the choices from the customer's own fields. */
const keys = Object.fromEntries(CHOSEN_FIELDS.map((name) => [name, CustomerUpdate.shape[name].description]));

export const CustomerMerge = z
  .strictObject({
    id: z.uuid(),
    version,
    merged_id: z.uuid(),
    merged_version: otherVersion,
    confirmed_other_account: flag,
    /** Whose value to keep, for each term in which the two differ. */
    choices: z
      .partialRecord(z.enum(CHOSEN_FIELDS), z.enum(SIDES, "Choose which holds").nullable())
      .meta({ keys })
      .optional(),
  })
  .refine((m) => m.id !== m.merged_id, {
    path: ["merged_id"],
    message: "A customer cannot be merged with itself",
  });
