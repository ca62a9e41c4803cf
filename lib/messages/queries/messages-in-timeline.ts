import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { TimelineSource } from "@/lib/details/queries/timeline";
import { isKeptHere } from "./outcomes";

/** Messages selected by one indexed column, as `m.customer_id = …`. */
export const messagesOf =
  (where: SQL): TimelineSource =>
  (most) =>
    sql`
    select 'message', m.id::text, (m.created_at at time zone 'Europe/London')::date, m.created_at, m.channel, coalesce(m.subject, m.purpose),
           case when ${isKeptHere(sql`m`)} then 'kept' else m.state end, null::numeric,
           null::text, m.document_id, null::text[]
    from messages m where ${where} order by m.id desc limit ${most}`;
