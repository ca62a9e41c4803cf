import type { Load } from "./load";

const TABLES = [
  ...[
    "customers",
    "vehicles",
    "suppliers",
    "stock_items",
    "documents",
    "receipts",
    "appointments",
    "reminders",
  ],
  "reminder_templates",
];
/** The audit log's word for the records of a table. */
export const auditedAs = (table: string): string => (table === "stock_items" ? "stock" : table);

const NOISE = "array['search_text', 'sort_name', 'legacy', 'source_hash', 'updated_at', 'import_run_id']";

/** One audit row for each record that an import changed, in the name of whoever started it. */
export async function auditChanges({ tx, runId, startedBy }: Load): Promise<void> {
  for (const table of TABLES) {
    await tx.unsafe(
      `insert into audit_log (actor_kind, actor_id, actor_name, command, entity, entity_id, before, after, changed)
       select $2, $3, 'GA4 import', 'imports.load', '${auditedAs(table)}', c.id, c.before, c.after,
         (select array_agg(key order by key) from jsonb_object_keys(c.after) key
          where key <> 'version' and c.after -> key is distinct from c.before -> key)
       from (select t.id, u.before - ${NOISE} as before, to_jsonb(t) - ${NOISE} as after
             from import_undo u join ${table} t on t.id = u.entity_id
             where u.run_id = $1 and u.entity = '${table}') c`,
      [runId, startedBy ? "user" : "system", startedBy],
    );
  }
}
