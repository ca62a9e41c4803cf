import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { orderedKeys, rowsOf, type Selection } from "@/lib/core/database/page";
import { claimedRows, readRows } from "@/lib/core/read-rows";

const BATCH = 1000;

const Batch = z.object({ keys: z.string() });

/**
 * Passes all rows of a selection, in order, to `take` in batches, and waits for it before reading on. One statement at the start
 * settles which rows and in which order, at some 40 bytes a row. Each batch is a short statement of its own, so that a slow reader
 * holds no connection and no snapshot. Rows changed in the meantime come in their new state; deleted ones do not come.
 */
export async function streamRows<Row>(
  selection: Selection,
  sort: string,
  take: (rows: Row[]) => Promise<void>,
): Promise<void> {
  const batches = await db()
    .execute(sql`
    select string_agg(id::text, ',' order by place) as keys
    from (select id, row_number() over () as place from (${orderedKeys(selection, sort)}) selected) placed
    group by (place - 1) / ${BATCH} order by min(place)`)
    .then(readRows(Batch));
  for (const { keys } of batches)
    await take(
      await db()
        .execute(rowsOf(selection, `{${keys}}`))
        .then(claimedRows<Row>),
    );
}
