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
/** Returns the audit log's name for the records of a table. */
export const auditEntityOf = (table: string): string => (table === "stock_items" ? "stock" : table);

const NOISE = "array['search_text', 'sort_name', 'legacy', 'source_hash', 'updated_at', 'import_run_id']";

/** The commands whose events announce what an import added and changed: see lib/events/catalogue.ts. */
const ANNOUNCED_AS: Record<string, [added: string, changed: string]> = {
  customers: ["customers.create", "customers.update"],
  vehicles: ["vehicles.create", "vehicles.update"],
  suppliers: ["suppliers.create", "suppliers.update"],
  stock_items: ["stock.create", "stock.update"],
  documents: ["documents.create", "documents.update"],
  receipts: ["receipts.take", "receipts.amend"],
  appointments: ["appointments.create", "appointments.update"],
  reminders: ["reminders.create", "reminders.update"],
};

/**
 * Writes one event for each record that a later import added or changed, for programs that follow the events.
 * No webhooks are sent, as there would be thousands.
 */
export async function writeImportEvents({ tx, runId }: Load): Promise<void> {
  for (const [table, [added, changed]] of Object.entries(ANNOUNCED_AS)) {
    await tx.unsafe(
      `insert into events (name, entity, entity_id)
       select case when u.entity_id is null then '${added}' else '${changed}' end, '${auditEntityOf(table)}', t.id
       from ${table} t
       left join (select distinct entity_id from import_undo where run_id = $1 and entity = '${table}') u on u.entity_id = t.id
       where t.import_run_id = $1 or u.entity_id is not null order by t.id`,
      [runId],
    );
  }
}

/** Writes one audit row for each record that an import changed, under the name of the user who started it. */
export async function auditChanges({ tx, runId, startedBy }: Load): Promise<void> {
  for (const table of TABLES) {
    await tx.unsafe(
      `insert into audit_log (actor_kind, actor_id, actor_name, command, entity, entity_id, before, after, changed)
       select $2, $3, 'GA4 import', 'imports.load', '${auditEntityOf(table)}', c.id, c.before, c.after,
         (select array_agg(field.key order by field.key) from jsonb_each(c.after) field
          where field.key <> 'version' and field.value is distinct from c.before -> field.key)
       from (select t.id, u.before - ${NOISE} as before, to_jsonb(t) - ${NOISE} as after
             from import_undo u join ${table} t on t.id = u.entity_id
             where u.run_id = $1 and u.entity = '${table}'
             -- Else both are put together anew for each of their fields.
             offset 0) c`,
      [runId, startedBy ? "user" : "system", startedBy],
    );
  }
}
