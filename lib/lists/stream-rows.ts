import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { orderedKeys, rowsOf, type Selection } from "@/lib/core/database/page";
import { claimedRows, readRows } from "@/lib/core/read-rows";

const BATCH = 1000;

const Batch = z.object({ keys: z.string() });

/**
 * Hands all rows of a selection, in order, to `take`, a batch at a time; waits for it before reading on. Which rows and in which order is
 * settled by one statement at the start, some 40 bytes a row; each batch is a short statement of its own, so that a slow reader
 * holds no connection and no snapshot. What is changed meanwhile comes as it stands then, what is deleted does not come.
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
