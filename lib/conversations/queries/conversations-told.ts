import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { lastTextWith } from "@/lib/messages/queries/texts-of";

/** The conversations of these ids, as a notification tells of them. */
export const conversationsTold = (ids: SQL): SQL => sql`
  select v.id, v.assigned_to, v.number, c.name as customer_name, t.body, false as deleted
  from conversations v left join customer_names c on c.id = v.customer_id
    left join lateral (${lastTextWith({ customer_id: sql`v.customer_id`, number: sql`v.number` })}) t on true
  where v.id = any (${ids})`;
