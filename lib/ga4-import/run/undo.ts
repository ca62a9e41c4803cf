import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

/** Tables in the order in which their rows can be deleted: those that refer to others come first. */
const TABLES = [
  "import_base",
  ...["appointments", "reminders", "receipts", "document_lines", "documents"],
  ...["stock_movements", "stock_items", "suppliers", "vehicle_plates", "vehicles"],
  ...["customer_contacts", "customers", "reminder_templates", "resources"],
];

/** Deletes everything that a run added, and restores what it changed or deleted. */
export async function undoLoad(tx: Tx, runId: string): Promise<void> {
  await tx.execute(sql`set local ga4.importing = 'on'`);
  for (const table of TABLES) await removeGa4Versions(tx, table, runId);
  for (const table of TABLES) {
    await tx.execute(sql`
      delete from ${sql.identifier(table)} t where t.import_run_id = ${runId} and not exists
        (select 1 from import_undo u where u.run_id = ${runId} and u.entity = ${table} and u.entity_id = t.id)`);
  }
  for (const table of [...TABLES].reverse()) await restore(tx, table, runId);
}

/**
 * Deletes GA4's stored version of rows that are about to be deleted; it exists if people changed them since
 * without a command.
 */
async function removeGa4Versions(tx: Tx, table: string, runId: string): Promise<void> {
  await tx.execute(sql`
    delete from import_base b using ${sql.identifier(table)} t
    where b.entity = ${table} and b.entity_id = t.id and t.import_run_id = ${runId} and not exists
      (select 1 from import_undo u where u.run_id = ${runId} and u.entity = ${table} and u.entity_id = t.id)`);
}

async function restore(tx: Tx, table: string, runId: string): Promise<void> {
  const columns = await ownColumns(tx, table);
  const changeable = columns.filter((column) => column !== "id");
  const list = (names: string[], write: (name: string) => ReturnType<typeof sql>) =>
    sql.join(names.map(write), sql`, `);
  await tx.execute(sql`
    insert into ${sql.identifier(table)} (${list(columns, (name) => sql`${sql.identifier(name)}`)})
    select ${list(columns, (name) => sql`r.${sql.identifier(name)}`)}
    from import_undo u, jsonb_populate_record(null::${sql.identifier(table)}, u.before) r
    where u.run_id = ${runId} and u.entity = ${table}
    on conflict (id) do update set
      ${list(changeable, (name) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`)}`);
}

const Column = z.object({ name: z.string() });

/** Returns the columns that are not generated from others. */
async function ownColumns(tx: Tx, table: string): Promise<string[]> {
  const rows = await tx
    .execute(sql`
    select column_name as name from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`)
    .then(readRows(Column));
  return rows.map(({ name }) => name);
}
