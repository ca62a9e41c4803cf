import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { issued } from "@/lib/accounting/reports/issued";
import { readRows } from "@/lib/core/read-rows";

const Sold = z.object({ day: z.string(), user_id: z.string().nullable(), seconds: z.coerce.number() });
export type Sold = z.infer<typeof Sold>;

/**
 * The hours that were sold on each day of issue: labour on the documents that the reports count as sales, less what was credited. Each
 * line counts in whole minutes, so that any sum is the sum of its lines. They are whose id the line has, otherwise of the one person of
 * the name on the line or the document; `user_id` is null for nobody's.
 */
export const readSold = (db: Db, days: { from: string; to: string }): Promise<Sold[]> =>
  db
    .execute(
      sql`with d as (${issued(days)})
      select d.day::text as day, coalesce(l.technician_id, named.id) as user_id,
        sum(d.sign * round(coalesce(l.quantity, 0) * 60)) * 60 as seconds
      from d join line_items l on l.document_id = d.id and l.item_type = 'labour'
      left join lateral (
        select min(u.id::text)::uuid as id from user_names u
        where lower(u.name) = lower(coalesce(nullif(l.technician, ''), d.technician)) having count(*) = 1
      ) named on l.technician_id is null
      group by 1, 2 order by 1, 2`,
    )
    .then(readRows(Sold));
