import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { number_series } from "@/db/schema/documents-number-series";
import { readRows } from "@/lib/core/read-rows";

const NextNumber = z.object({ next: z.string() });

/**
 * Resets a series to where it was before, if nobody has used it since `given` was its next number. A number that exists is
 * never used again.
 */
export async function takeSeriesBack(
  tx: Tx,
  series: string,
  { given, before }: { given: number; before: number },
): Promise<void> {
  const types = series === "invoice" ? ["invoice", "excess_invoice"] : [series];
  const [used] = await tx
    .execute(sql`
    select coalesce(max(number_value), 0) + 1 as next from documents where type in ${types}`)
    .then(readRows(NextNumber));
  const free = Math.max(before, Number(used?.next ?? 1));
  await tx
    .update(number_series)
    .set({ next_number: free, updated_at: sql`now()` })
    .where(sql`${number_series.series} = ${series} and ${number_series.next_number} = ${given}`);
}
