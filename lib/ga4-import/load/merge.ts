import type { Load } from "./load";

/** Columns that stay as they are when a later export changes a row. */
const NEVER_CHANGED = new Set(["id", "legacy_id", "created_at"]);

/** Days of what was last done: what was done here since is later than what a newer export knows of. */
const LATEST_COUNTS = new Set(["last_invoice_date", "last_purchased_date", "last_sold_date"]);

/** An MOT that was passed here since counts as long as it runs longer than what GA4 has. */
const MOT_EXPIRY = `case when exists (select from documents d where d.vehicle_id = t.id and d.legacy_id is null and d.mot_expiry is not null)
  then greatest(t.mot_expiry, s.mot_expiry) else s.mot_expiry end`;

function renewed(table: string, column: string): string {
  if (LATEST_COUNTS.has(column)) return `greatest(t."${column}", s."${column}")`;
  return table === "vehicles" && column === "mot_expiry" ? MOT_EXPIRY : `s."${column}"`;
}

const quoted = (columns: readonly string[], prefix = ""): string =>
  columns.map((column) => `${prefix}"${column}"`).join(", ");

/** A table that only this transaction sees, for the rows of the export that is being loaded. */
export function stage({ tx, sender }: Load, table: string, columns: readonly string[]): string {
  const staging = `import_${table}`;
  const like = `select ${quoted(columns)} from ${table} with no data`;
  sender.give(
    async () => void (await tx.unsafe(`create temporary table ${staging} on commit drop as ${like}`)),
  );
  return staging;
}

/**
 * Adds the rows that are new and updates those whose source changed since the last import. What GA4 did not change
 * stays as people have edited it since. Rows are kept as they were before for the undoing of the run.
 */
export async function mergeRows(
  load: Load,
  table: string,
  staging: string,
  columns: readonly string[],
): Promise<void> {
  const { tx, runId } = load;
  await tx.unsafe(`create index on ${staging} (legacy_id)`);
  await tx.unsafe(`analyze ${staging}`);
  const changed = `t.legacy_id = s.legacy_id and t.source_hash is distinct from s.source_hash`;
  await tx.unsafe(
    `insert into import_undo (run_id, entity, entity_id, before)
     select $1, '${table}', t.id, to_jsonb(t) from ${table} t join ${staging} s on ${changed}`,
    [runId],
  );
  const set = columns
    .filter((column) => !NEVER_CHANGED.has(column))
    .map((column) => `"${column}" = ${renewed(table, column)}`);
  if (await hasColumn(load, table, "version")) set.push("version = t.version + 1");
  if (await hasColumn(load, table, "updated_at")) set.push("updated_at = now()");
  await tx.unsafe(`update ${table} t set ${set.join(", ")} from ${staging} s where ${changed}`);
  await tx.unsafe(
    `insert into ${table} (${quoted(columns)}) select ${quoted(columns, "s.")} from ${staging} s
     where not exists (select 1 from ${table} t where t.legacy_id = s.legacy_id)`,
  );
}

export interface Children {
  table: string;
  staging: string;
  columns: readonly string[];
  parent: string;
  reference: string;
}

/** Renews what earlier imports put beside the rows that this one added or changed. */
export async function mergeChildren(load: Load, children: Children): Promise<void> {
  const { tx, runId } = load;
  const { table, staging, columns, parent, reference } = children;
  const touched = `exists (select 1 from ${parent} p where p.id = %.${reference} and p.import_run_id = $1)`;
  const old = `t.import_run_id is not null and ${touched.replace("%", "t")}`;
  await tx.unsafe(
    `insert into import_undo (run_id, entity, entity_id, before)
     select $1, '${table}', t.id, to_jsonb(t) from ${table} t where ${old}`,
    [runId],
  );
  await tx.unsafe(`delete from ${table} t where ${old}`, [runId]);
  await tx.unsafe(
    `insert into ${table} (${quoted(columns)}) select ${quoted(columns, "s.")} from ${staging} s
     where ${touched.replace("%", "s")}`,
    [runId],
  );
}

/**
 * Removes the lines of documents of this export that are no longer in it: a line that was deleted in GA4, an adjustment
 * that is not needed any more. Lines that were added here stay.
 */
export async function removeVanishedLines({ tx, runId }: Load): Promise<void> {
  const vanished = `from document_lines t join documents d on d.id = t.document_id
    join import_documents s on s.legacy_id = d.legacy_id
    where t.legacy_id is not null
      and not exists (select 1 from import_document_lines l where l.legacy_id = t.legacy_id)`;
  await tx.unsafe(
    `insert into import_undo (run_id, entity, entity_id, before)
     select $1, 'document_lines', t.id, to_jsonb(t) ${vanished}`,
    [runId],
  );
  await tx.unsafe(`delete from document_lines where id in (select t.id ${vanished})`);
}

/** Takes in what was received here for documents whose GA4 row changed, and what was moved here in stock. */
export async function settleLocalWork({ tx, runId }: Load): Promise<void> {
  await tx`
    update documents d set received = d.received + l.amount,
      balance = case when d.balance = 0 and d.status in ('draft', 'open') then 0
                     when d.type = 'credit_note' then d.balance - abs(l.amount) else d.balance - l.amount end
    from (select document_id, sum(amount) as amount from receipts
          where legacy_id is null and deleted_at is null group by document_id) l
    where l.document_id = d.id and d.import_run_id = ${runId}`;
  await tx`
    update stock_items i set quantity_in_stock = m.quantity
    from (select stock_item_id, sum(quantity) as quantity from stock_movements group by stock_item_id) m
    where m.stock_item_id = i.id and i.import_run_id = ${runId} and i.quantity_in_stock <> m.quantity`;
}

async function hasColumn({ tx }: Load, table: string, column: string): Promise<boolean> {
  const rows = await tx`
    select 1 from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} and column_name = ${column}`;
  return rows.length > 0;
}
