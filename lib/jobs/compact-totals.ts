import "server-only";
import { z } from "zod";
import { sql } from "@/db/client";
import type { Job } from "./queue";

/** Folds the appended counts of the lists together, so that a total stays a sum of few rows. */
export const compactTotals: Job = {
  name: "lists.compact_totals",
  data: z.object({}),
  schedule: "* * * * *",
  async handle() {
    await sql()`
      with held as (select id from list_totals for update skip locked),
           gone as (delete from list_totals where id in (select id from held) returning list, facet, total)
      insert into list_totals (list, facet, total) select list, facet, sum(total) from gone group by list, facet having sum(total) <> 0`;
  },
};
