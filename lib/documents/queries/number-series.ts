import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import type { NumberSeries } from "../schema/number-series";

const StoredSeries = z.object({
  series: z.string(),
  prefix: z.string(),
  next_number: z.string(),
  highest: z.string(),
});

/** Each number series with its next number. Invoices and excess invoices share one. */
export async function readSeries(db: Db | Tx): Promise<NumberSeries[]> {
  const rows = await db
    .execute(sql`
    select s.series, s.prefix, s.next_number, coalesce((
      select d.number_value from documents d
      where d.type = s.series and d.deleted_at is null order by d.number_value desc nulls last limit 1), 0) as highest
    from number_series s order by s.series`)
    .then(readRows(StoredSeries));
  return rows.map((row) => ({
    ...row,
    next_number: Number(row.next_number),
    highest: Number(row.highest),
  }));
}

export const listSeries = query({
  name: "settings.number_series",
  permission: "settings:read",
  input: z.strictObject({}),
  run: ({ db }) => readSeries(db),
});
