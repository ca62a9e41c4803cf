import type { ImportConnection } from "../transaction";
import type { Ids } from "./ids";
import { type KnownRecords, noRecords } from "./load";
import type { Registry } from "./registry";

const TABLES = [
  ...["customers", "vehicles", "documents", "document_lines", "receipts", "stock_items", "suppliers"],
  ...["appointments", "reminders", "reminder_templates"],
];

/** Whether the database holds anything of an earlier import. */
export async function hasImportedRows(tx: ImportConnection): Promise<boolean> {
  for (const table of TABLES) {
    const found = await tx.unsafe(`select 1 from ${table} where legacy_id is not null limit 1`);
    if (found.length > 0) return true;
  }
  return false;
}

/** What earlier imports brought and new rows may refer to. A customer who was merged stands for whom he became. */
export async function knownRecords(tx: ImportConnection, ids: Ids, merging: boolean): Promise<KnownRecords> {
  const records = noRecords(ids);
  if (!merging) return records;
  await fill(tx, records.templates, "reminder_templates");
  await fill(tx, records.customers, "customers", "coalesce(merged_into_id, id)");
  await fill(tx, records.vehicles, "vehicles");
  await fill(tx, records.suppliers, "suppliers");
  await fill(tx, records.stock, "stock_items");
  await fill(tx, records.documents, "documents");
  await fill(tx, records.appointments, "appointments");
  return records;
}

async function fill(tx: ImportConnection, registry: Registry, table: string, id = "id"): Promise<void> {
  const query = tx.unsafe<{ key: string; id: string }[]>(
    `select legacy_id as key, ${id} as id from ${table} where legacy_id is not null`,
  );
  await query.cursor(5000, (rows) => {
    for (const row of rows) registry.known(row.key, row.id);
  });
}
