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
    select distinct customer_id, channel from messages
    where marketing and sent_by is null and customer_id in (select jsonb_array_elements_text(${JSON.stringify(customerIds)}::jsonb)::uuid)
      and (greatest(not_before, created_at) at time zone 'Europe/London')::date = ${day} and created_at > ${day}::date - 4`)
    .then(readRows(Written));
  return new Set(rows.map(({ customer_id, channel }) => `${customer_id} ${channel}`));
}
