import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { DemoMark } from "@/db/seed/demo/demo-mark";
import { command } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { takeSeriesBack } from "@/lib/documents/internal/take-series-back";
import { forgetDemo, lockDemoMark } from "@/lib/settings/internal/demo-mark";
import { clearDeletedLines } from "@/lib/stock/internal/clear-deleted-lines";
import { isDemo, type RowsByTable, references, rowsToKeep, tablesChildrenFirst } from "./queries/rows";

export interface DemoRemoval {
  /** Number of rows by table. */
  removed: Record<string, number>;
  kept: Record<string, number>;
}

/**
 * Removes the demo garage: its rows, its name, its numbers. Demo rows that the garage's own records use stay and become the
 * garage's own.
 */
export const removeDemo = command({
  name: "demo.remove",
  permission: "settings:delete",
  input: z.strictObject({}),
  async run({ tx }): Promise<DemoRemoval> {
    const mark = await lockDemoMark(tx);
    if (!mark) throw notFound("demo garage");
    // Even its issued invoices are deleted: they were never real.
    await tx.execute(sql`set local ga4.unsealed = 'on'`);
    const links = await references(tx);
    const kept = await rowsToKeep(tx, links);
    const removed = await removeRows(tx, await tablesChildrenFirst(tx, links), kept);
    await clearDeletedLines(tx, isDemo);
    await resetNumbers(tx, mark);
    await forgetDemo(tx, mark);
    return { removed, kept: Object.fromEntries([...kept].map(([table, ids]) => [table, ids.size])) };
  },
  trace: (result) => ({ entity: "demo", id: null, after: result }),
});

async function removeRows(tx: Tx, tables: string[], kept: RowsByTable): Promise<Record<string, number>> {
  const removed: Record<string, number> = {};
  for (const table of tables) {
    const stays = `{${[...(kept.get(table) ?? [])].join(",")}}`;
    const gone = await tx.execute(
      sql`delete from ${sql.identifier(table)} where ${isDemo(sql`id`)} and id <> all (${stays}::uuid[])`,
    );
    if (gone.count > 0) removed[table] = gone.count;
  }
  return removed;
}

async function resetNumbers(tx: Tx, mark: DemoMark): Promise<void> {
  for (const [series, given] of Object.entries(mark.numbers_after))
    await takeSeriesBack(tx, series, { given, before: mark.numbers_before[series] ?? 1 });
}
