import { z } from "zod";
import { instant } from "@/lib/core/input/fields";

const text = z.string().nullable();

/** Who did which command to what; `thing` is what the record is called today, `before` and `after` are JSON text of it. */
export const AuditEntry = z
  .object({
    id: z.int(),
    at: instant,
    actor_kind: z.string(),
    actor_id: z.uuid().nullable(),
    actor_name: z.string(),
    command: z.string(),
    entity: text,
    entity_id: z.uuid().nullable(),
    thing: text,
    changed: z.array(z.string()).nullable(),
    before: text,
    after: text,
    ip: text,
    request_id: text,
  })
  .meta({ id: "AuditEntry" });
