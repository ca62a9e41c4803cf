import type { Load } from "../write/load";
import { keepForUndo } from "../write/staging";

interface Ga4Version {
  entity: string;
  /** A query that returns `entity_id, legacy_id, parent_id, said, source_hash`. */
  rows: string;
}

/**
 * Stores GA4's current version of rows that differ here, and what was stored before, so that the run can be
 * undone.
 */
export async function storeGa4Version(load: Load, { entity, rows }: Ga4Version): Promise<void> {
  const { tx, runId } = load;
  const mine = `import_said_${entity}`;
  await tx.unsafe(`drop table if exists ${mine}`);
  const { count } = await tx.unsafe(`create temporary table ${mine} on commit drop as ${rows}`);
  if (count === 0) return;
  const known = `t.entity = '${entity}' and t.entity_id in (select entity_id from ${mine})`;
  await keepForUndo(load, "import_base", known);
  await tx.unsafe(
    `insert into import_base (entity, entity_id, legacy_id, parent_id, said, source_hash, import_run_id)
     select '${entity}', entity_id, legacy_id, parent_id, said, source_hash, $1 from ${mine}
     on conflict (entity, entity_id) do update set said = excluded.said, source_hash = excluded.source_hash,
       parent_id = coalesce(excluded.parent_id, import_base.parent_id)`,
    [runId],
  );
}

/** Returns a staging row in the form in which it is stored: with the record's id here. */
export const ga4VersionOf = (staged: string, id: string): string =>
  `to_jsonb(${staged}) - 'created_at' - 'import_run_id' || jsonb_build_object('id', ${id})`;
