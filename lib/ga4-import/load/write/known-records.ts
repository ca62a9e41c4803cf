import type { ImportConnection } from "../../run/transaction";
import type { Ids } from "./ids";
import { knownHashes } from "./known-hashes";
import { type KnownRecords, noRecords } from "./load";
import type { Registry } from "./registry";

/** The tables whose rows have GA4's key and a hash of their source. */
export const KEYED_TABLES = [
  ...["customers", "vehicles", "documents", "document_lines", "receipts", "stock_items", "suppliers"],
  ...["appointments", "reminders", "reminder_templates"],
];

/** Whether the database holds anything from an earlier import. */
export async function hasImportedRows(tx: ImportConnection): Promise<boolean> {
  for (const table of KEYED_TABLES) {
    const found = await tx.unsafe(`select 1 from ${table} where legacy_id is not null limit 1`);
    if (found.length > 0) return true;
  }
  return false;
}

/**
 * Reads what earlier imports brought and new rows may refer to. A merged customer stands for the customer
 * they became.
 */
export async function knownRecords(tx: ImportConnection, ids: Ids, merging: boolean): Promise<KnownRecords> {
  const records = noRecords(ids);
  if (!merging) return records;
  await fill(tx, records.templates, "reminder_templates");
  await fill(tx, records.customers, "customers", MERGED);
  await fill(tx, records.vehicles, "vehicles");
  await fill(tx, records.suppliers, "suppliers");
  await fill(tx, records.stock, "stock_items");
  await fill(tx, records.documents, "documents");
  await fill(tx, records.appointments, "appointments");
  for (const table of KEYED_TABLES) records.hashes.set(table, await knownHashes(tx, table));
  return records;
}

/** The key of the customer that a merged customer became; 'none' if that customer was created here. */
export const BECAME = `case when t.merged_into_id is null then t.legacy_id
  else coalesce((select m.legacy_id from customers m where m.id = t.merged_into_id), 'none') end`;

const MERGED = `coalesce(t.merged_into_id, t.id) as id, ${BECAME} as became`;

async function fill(
  tx: ImportConnection,
  registry: Registry,
  table: string,
  record = "id, legacy_id as became",
): Promise<void> {
  const query = tx.unsafe<{ key: string; id: string; became: string }[]>(
    `select legacy_id as key, ${record} from ${table} t where legacy_id is not null`,
  );
  await query.cursor(5000, (rows) => {
    for (const { key, id, became } of rows) registry.known(key, id, became);
  });
}
