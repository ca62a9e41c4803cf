import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { inspection_readings, inspection_results } from "@/db/schema/inspections";
import { oneRow } from "@/lib/core/database/one-row";
import type { SettledResult } from "../rules/result";

/** Writes the result of an item of a locked check under its next revision, in place of the one before. */
export async function writeResult(
  tx: Tx,
  { inspection_id, item_key, by }: { inspection_id: string; item_key: string; by: string | null },
  { measurements, ...result }: SettledResult,
): Promise<number> {
  const fields = { ...result, recorded_by: by, recorded_at: sql`now()`, updated_at: sql`now()` };
  const row = await oneRow(
    tx
      .insert(inspection_results)
      .values({ inspection_id, item_key, ...fields })
      .onConflictDoUpdate({
        target: [inspection_results.inspection_id, inspection_results.item_key],
        set: { ...fields, revision: sql`${inspection_results.revision} + 1` },
      })
      .returning({ id: inspection_results.id, revision: inspection_results.revision }),
  );
  if (row.revision > 1)
    await tx.delete(inspection_readings).where(sql`${inspection_readings.result_id} = ${row.id}`);
  const readings = measurements.flatMap(({ key, readings }) =>
    readings.map((value, at) => ({ result_id: row.id, measure_key: key, position: at + 1, value })),
  );
  if (readings.length > 0) await tx.insert(inspection_readings).values(readings);
  return row.revision;
}
