import { z } from "zod";
import { firstDay, lastDay } from "@/lib/core/dates/day-fields";
import { listParams } from "@/lib/core/input/list";
import { auditList } from "./list";

const word = z.string().trim().max(80).optional();

export const AuditList = listParams(auditList.sorts, {
  entity: word.meta({ description: "Only changes of this kind of record: `customers`." }),
  entity_id: z.uuid().optional().meta({ description: "Only changes of this record." }),
  actor_id: z.uuid().optional().meta({ description: "Who did it." }),
  command: word.meta({
    description: "Only this command, or with a dot at its end all of a subject: `customers.`",
  }),
  from: firstDay,
  to: lastDay,
});

export interface AuditRow {
  id: number;
  at: string;
  actor_kind: string;
  actor_id: string | null;
  actor_name: string;
  command: string;
  entity: string | null;
  entity_id: string | null;
  /** The record's present name; null if it has none or is deleted. */
  thing: string | null;
  /** The fields that changed. */
  changed: string[] | null;
  /** JSON text of the record before and after. */
  before: string | null;
  after: string | null;
  ip: string | null;
  request_id: string | null;
}

export interface AuditLogRow extends AuditRow {
  /** JSON text of the names of the records whose ids occur in it; parse it with `namesOf`. */
  names: string | null;
}
