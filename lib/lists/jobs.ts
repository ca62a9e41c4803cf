import "server-only";
import { z } from "zod";
import { sql } from "@/db/client";
import type { Job } from "@/lib/jobs/queue";

/** Rows of one count beyond which they are folded: writers at once leave as many as they were. */
const FEW = 16;

/** Folds the counts of the lists together where they have come to many rows, so that a total stays a sum of few. */
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
