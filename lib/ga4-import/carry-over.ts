import type { ISql } from "postgres";

/** The load before this run, of which its undecided conflicts are taken on. */
export const LOAD_BEFORE = (tx: ISql, runId: string) => tx`(
  select id from import_runs
  where mode = 'load' and status in ('reconciled', 'differs') and id <> ${runId} order by finished_at desc limit 1)`;

/**
 * Takes the earlier load's conflicts on to this run. A field that both changed is listed by the export that brought GA4's change, and an
 * export every night that says the same again would make it forgotten: it stays until somebody decides, or both sides agree. What
 * somebody said ours stands for is not asked again, as long as both sides say the same.
 */
export async function carryOverConflicts(tx: ISql, runId: string): Promise<void> {
  const entities = await tx<{ entity: string }[]>`
    select distinct entity from import_conflicts where run_id = ${LOAD_BEFORE(tx, runId)} and ${UNDECIDED(tx)}`;
  for (const { entity } of entities) await carryUndecided(tx, runId, entity);
  await carryKept(tx, runId);
}

const UNDECIDED = (tx: ISql) => tx`taken_at is null and kept_at is null and why in ('changed', 'unknown')`;

async function carryUndecided(tx: ISql, runId: string, entity: string): Promise<void> {
  await tx`
    insert into import_conflicts (run_id, entity, entity_id, legacy_id, called, field, ours, theirs, why)
    select ${runId}, o.entity, o.entity_id, o.legacy_id, o.called, o.field, o.ours, o.theirs, o.why
    from (select * from import_conflicts
      where run_id = ${LOAD_BEFORE(tx, runId)} and entity = ${entity} and ${UNDECIDED(tx)}) o
    join ${tx(entity)} t on t.id = o.entity_id join import_base b on b.entity = o.entity and b.entity_id = o.entity_id
    where to_jsonb(t) ->> 'deleted_at' is null
      and (not to_jsonb(t) ? o.field or (b.said -> o.field) is distinct from (to_jsonb(t) -> o.field))
      and not exists (
        select from import_conflicts n
        where n.run_id = ${runId} and n.entity = o.entity and n.entity_id = o.entity_id and n.field = o.field)
    order by o.id`;
}

async function carryKept(tx: ISql, runId: string): Promise<void> {
  await tx`
    update import_conflicts n set kept_at = o.kept_at, kept_by = o.kept_by
    from import_conflicts o
    where n.run_id = ${runId} and o.kept_at is not null and o.entity = n.entity and o.entity_id = n.entity_id
      and o.field = n.field and o.why = n.why and o.legacy_id is not distinct from n.legacy_id
      and o.ours is not distinct from n.ours and o.theirs is not distinct from n.theirs
      and o.run_id = ${LOAD_BEFORE(tx, runId)}`;
}
