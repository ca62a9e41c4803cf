import { z } from "zod";
import { resourceId, technicianId } from "@/lib/core/input/id-fields";

export const CalendarFeedCreate = z
  .strictObject({
    /** Without technician and bay it is the whole diary. */
    technician_id: technicianId.given,
    resource_id: resourceId.given,
    with_names: z
      .boolean()
      .default(false)
      .meta({ description: "Whether customers' names and the notes are told too." }),
  })
  .refine(({ technician_id, resource_id }) => !technician_id || !resource_id, {
    path: ["resource_id"],
    message: "Choose a technician or a bay, not both",
  });

export const CalendarFeedId = z.strictObject({ id: z.uuid() });
