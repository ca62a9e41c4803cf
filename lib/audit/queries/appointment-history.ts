import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { actionOf } from "../rules/action";
import { actorWords } from "../rules/actor-words";
import { changeText, describeChange } from "../rules/describe-change";
import { namesOf } from "../rules/thing-name";
import { NAMES } from "./names";

/** What was done to an appointment. */
export interface AppointmentEvent {
  id: string;
  at: string;
  what: string;
  by: string;
  more: string;
}

const text = z.string().nullable();
const HistoryRow = z.object({
  id: z.string(),
  at: z.string(),
  command: z.string(),
  entity: text,
  thing: text,
  changed: z.array(z.string()).nullable(),
  before: text,
  after: text,
  names: text,
  actor_kind: z.string(),
  actor_id: text,
  actor_name: z.string(),
});

const SHOWN = 30;
const CHANGES_SHOWN = 4;

/** Returns what was done to an appointment, the latest first. */
export async function appointmentHistory(db: Db, id: string): Promise<AppointmentEvent[]> {
  const rows = await db
    .execute(sql`
    select a.id::text, a.at, a.actor_kind, a.actor_id, a.actor_name, a.command, a.entity, null as thing, a.changed,
           a.before::text as before, a.after::text as after, ${NAMES} as names
    from audit_log a where a.entity = 'appointments' and a.entity_id = ${id} order by a.id desc limit ${SHOWN}`)
    .then(readRows(HistoryRow));
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    what: actionOf(row),
    by: `by ${actorWords(row)}`,
    more: changesOf(row),
  }));
}

/** "starts at 9:00 → 10:00; technician none → Ann"; empty for what has no earlier state. */
function changesOf({ before, after, names }: z.infer<typeof HistoryRow>): string {
  if (!before || !after) return "";
  const changes = describeChange({ entity: "appointments", before, after, names: namesOf(names) }).map(
    changeText,
  );
  const more = changes.length - CHANGES_SHOWN;
  return [...changes.slice(0, CHANGES_SHOWN), ...(more > 0 ? [`${more} more`] : [])].join("; ");
}
