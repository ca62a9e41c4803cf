import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { TimelineSource } from "@/lib/details/queries/timeline";
import { IS_COMPANION } from "./companions";

/**
 * What users changed about a record: who, by which command, which fields. Leaves out an MOT expiry that an invoice moved on, as
 * the MOT has its own entry.
 */
export const changesOf =
  (entity: "customers" | "vehicles", ids: SQL): TimelineSource =>
  (most) =>
    sql`
    select 'change', a.id::text, (a.at at time zone 'Europe/London')::date, a.at, a.command, a.actor_name,
           case when a.actor_id is null then a.actor_kind end, null::numeric, null::text, null::uuid, a.changed
    from audit_log a where a.entity = ${entity} and a.entity_id = any (${ids}) and not ${IS_COMPANION} order by a.id desc limit ${most}`;
