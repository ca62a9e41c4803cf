import { z } from "zod";
import { instant } from "@/lib/core/input/fields";

const text = z.string().nullable();

/** Who ran which command on what; `thing` is the record's present name, `before` and `after` are JSON text of the record. */
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
