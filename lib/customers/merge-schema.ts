import { z } from "zod";
import { flag, version } from "@/lib/core/fields";

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
  })
  .refine((m) => m.id !== m.merged_id, {
    path: ["merged_id"],
    message: "A customer cannot be merged with itself",
  });
