import "server-only";
import { z } from "zod";
import { sql } from "@/db/client";
import type { Job } from "@/lib/jobs/queue";

/** A count with more rows than this is compacted. Fewer are normal: concurrent writers each leave a row of their own. */
const FEW = 16;

/** Merges the rows of a list's counts once there are many, so that a total stays a sum of few. */
export const compactTotals: Job = {
  name: "lists.compact_totals",
  data: z.object({}),
  schedule: "* * * * *",
  async handle() {
    await sql()`
      with many as (select list, facet from list_totals group by list, facet having count(*) > ${FEW}),
           held as (select id from list_totals where (list, facet) in (select list, facet from many) for update skip locked),
           gone as (delete from list_totals where id in (select id from held) returning list, facet, total)
      insert into list_totals (list, facet, total) select list, facet, sum(total) from gone group by list, facet having sum(total) <> 0`;
  },
};
