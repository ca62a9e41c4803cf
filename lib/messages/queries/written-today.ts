import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";

const Written = z.object({ customer_id: z.string(), channel: z.string() });

/** To which of the customers something was or will be written on a day that nobody sent by hand, as "customer channel". */
export async function writtenOn(
  db: Db | Tx,
  day: IsoDate,
  customerIds: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .execute(sql`
    select distinct c.id as customer_id, m.channel
    from (select jsonb_array_elements_text(${JSON.stringify(customerIds)}::jsonb)::uuid as id) c
    cross join lateral (
      -- With a limit it is asked by the index for each customer, whatever the statistics say of a table that a run has just filled.
      select channel from messages
      where marketing and customer_id = c.id and created_at > ${day}::date - 4 and sent_by is null
        and (greatest(not_before, created_at) at time zone 'Europe/London')::date = ${day}::date limit 20) m`)
    .then(readRows(Written));
  return new Set(rows.map(({ customer_id, channel }) => `${customer_id} ${channel}`));
}
