import { z } from "zod";
import { instant } from "@/lib/core/input/fields";

/**
 * Something that happened, ids only: what it is now is to be fetched, and is gone where that is NOT_FOUND. None has an id that is about no
 * single record.
 */
export const Happening = z
  .object({
    sequence: z.int(),
    type: z.string(),
    entity: z.string(),
    id: z.uuid().nullable(),
    occurred_at: instant,
  })
  .meta({ id: "Happening" });

/** A record that is not there any more. */
export const Deletion = z
  .object({ entity: z.string(), id: z.uuid(), deleted_at: instant })
  .meta({ id: "Deletion" });
