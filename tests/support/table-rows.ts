import { sql } from "@/db/client";

/** What an import writes to. */
const IMPORTED_TABLES = [
  ...["customers", "customer_contacts", "vehicles", "vehicle_plates", "suppliers", "stock_items"],
  ...["stock_movements", "documents", "document_lines", "receipts", "reminder_templates", "reminders"],
  ...["appointments", "resources"],
] as const;

export type TableRow = Record<string, unknown> & { id: string };
/** Rows by table and id, as the database writes them. */
export type Snapshot = Map<string, Map<string, TableRow>>;

export async function snapshot(tables: readonly string[] = IMPORTED_TABLES): Promise<Snapshot> {
  const all: Snapshot = new Map();
  for (const table of tables) {
    const rows = await sql().unsafe<{ row: TableRow | string }[]>(
      `select to_jsonb(t) as row from ${table} t`,
    );
    const read = rows.map(({ row }) => (typeof row === "string" ? (JSON.parse(row) as TableRow) : row));
    all.set(table, new Map(read.map((row) => [row.id, row])));
  }
  return all;
}

/** Empties what an import and work beside it write to. */
export async function emptyGarage(): Promise<void> {
  await sql().unsafe(
    `truncate ${IMPORTED_TABLES.join(", ")}, number_series, list_totals, import_runs, import_base cascade`,
  );
}
