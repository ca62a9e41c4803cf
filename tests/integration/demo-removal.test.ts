import { expect, test } from "vitest";
import { db, sql } from "@/db/client";
import { seedDemo } from "@/db/seed/demo/seed-demo";
import { firstRun } from "@/db/seed/first-run";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { removeDemo } from "@/lib/demo/commands";
import { testDatabase } from "../support/database";

await testDatabase();

/** Every row of every table, but for what records and counts the changes. */
async function everything(): Promise<Record<string, unknown[]>> {
  const tables = await sql()<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
      and table_name not in ('audit_log', 'events', 'list_totals') order by 1`;
  const content: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    const rows = await sql().unsafe(
      `select (to_jsonb(t) - 'updated_at' - 'version')::text as row from ${name} t order by 1`,
    );
    content[name] = rows.map(({ row }) => row);
  }
  return content;
}

test("removing the demo leaves what was there before, and nothing of the demo", async () => {
  await firstRun({ demo: false });
  await sql()`insert into customers (surname) values ('Own')`;
  const before = await everything();
  await db().transaction((tx) => seedDemo(tx));
  await run(removeDemo, systemActor("Test"), {});
  expect(await everything()).toEqual(before);
  const [totals] = await sql()<{ n: string }[]>`select sum(total) as n from list_totals`;
  expect(totals?.n).toBe("1");
});
