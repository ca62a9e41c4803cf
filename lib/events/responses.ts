import { z } from "zod";
import { instant } from "@/lib/core/input/fields";

/**
 * Something that happened, with ids only: fetch the record for its current state; NOT_FOUND means it is deleted. The id is null
 * where the event is not about a single record.
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

/** A record that no longer exists. */
export const Deletion = z
  .object({ entity: z.string(), id: z.uuid(), deleted_at: instant })
  .meta({ id: "Deletion" });
