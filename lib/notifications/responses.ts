import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { KINDS } from "./rules/kinds";

/** That something happened to a record, for one user: fetch the record for what it is now. */
export const NotificationInList = z
  .object({
    id: z.uuid(),
    kind: z.enum(KINDS),
    entity: z.string(),
    entity_id: z.uuid(),
    at: instant,
    read_at: instant.nullable(),
  })
  .meta({ id: "Notification" });

export type NotificationRow = z.infer<typeof NotificationInList>;

export const MarkedRead = z.object({ marked: z.int() }).meta({ id: "MarkedRead" });
