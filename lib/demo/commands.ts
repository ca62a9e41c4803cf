import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { number_series } from "@/db/schema/number-series";
import { settings } from "@/db/schema/settings";
import { DEMO_SETTING, type DemoMark } from "@/db/seed/demo/demo-mark";
import { command } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { isDemo, type Kept, keptRows, references, tablesChildrenFirst } from "./rows";

export interface DemoRemoval {
  /** Rows by table. */
  removed: Record<string, number>;
  kept: Record<string, number>;
}

/** Removes the demo garage: its rows, its name, its numbers. What the garage's own records use of it stays, and becomes theirs. */
export const removeDemo = command({
  name: "demo.remove",
  permission: "settings:delete",
  input: z.strictObject({}),
  async run({ tx }): Promise<DemoRemoval> {
    const [setting] = await tx.select().from(settings).where(eq(settings.key, DEMO_SETTING)).for("update");
    if (!setting) throw notFound("demo garage");
    // Even its issued invoices go: they were never anybody's.
    await tx.execute(sql`set local ga4.unsealed = 'on'`);
    const links = await references(tx);
    const kept = await keptRows(tx, links);
    const removed = await removeRows(tx, await tablesChildrenFirst(tx, links), kept);
    await tx.execute(sql`
      update stock_movements m set document_line_id = null
      where ${isDemo(sql`m.document_line_id`)} and not exists (select from document_lines l where l.id = m.document_line_id)`);
    const mark = setting.value as unknown as DemoMark;
    await resetNumbers(tx, mark);
    await tx
      .update(settings)
      .set({ value: mark.garage_before, version: sql`${settings.version} + 1`, updated_at: sql`now()` })
      .where(sql`${settings.key} = 'garage' and ${settings.version} = ${mark.garage_version}`);
    await tx.delete(settings).where(eq(settings.key, DEMO_SETTING));
    return { removed, kept: Object.fromEntries([...kept].map(([table, ids]) => [table, ids.size])) };
  },
  trace: (result) => ({ entity: "demo", id: null, after: result }),
});

async function removeRows(tx: Tx, tables: string[], kept: Kept): Promise<Record<string, number>> {
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

/** A series that nobody has used since goes back to where it was; numbers that exist are never given again. */
async function resetNumbers(tx: Tx, mark: DemoMark): Promise<void> {
  for (const [series, next] of Object.entries(mark.numbers_after)) {
    const types = series === "invoice" ? ["invoice", "excess_invoice"] : [series];
    const [used] = await tx.execute<{ next: string }>(sql`
      select coalesce(max(number_value), 0) + 1 as next from documents where type in ${types}`);
    const free = Math.max(mark.numbers_before[series] ?? 1, Number(used?.next ?? 1));
    await tx
      .update(number_series)
      .set({ next_number: free, updated_at: sql`now()` })
      .where(sql`${number_series.series} = ${series} and ${number_series.next_number} = ${next}`);
  }
}
