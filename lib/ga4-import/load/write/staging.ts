import type { Load } from "./load";

/** Returns columns quoted for SQL, prefixed with an alias if given. */
export const quoted = (columns: readonly string[], prefix = ""): string =>
  columns.map((column) => `${prefix}"${column}"`).join(", ");

/** Creates a table that only this transaction sees, for the rows of the export being loaded. */
export function stage({ tx, sender }: Load, table: string, columns: readonly string[]): string {
  const staging = `import_${table}`;
  const like = `select ${quoted(columns)} from ${table} with no data`;
  sender.give(
    async () => void (await tx.unsafe(`create temporary table ${staging} on commit drop as ${like}`)),
  );
  return staging;
}

/** Stores rows as they are, chosen by an SQL condition over `t`, so that the run can be undone. */
export async function keepForUndo(load: Load, table: string, where: string): Promise<void> {
  await load.tx.unsafe(
    `insert into import_undo (run_id, entity, entity_id, before)
     select $1, '${table}', t.id, to_jsonb(t) from ${table} t where ${where}`,
    [load.runId],
  );
}
