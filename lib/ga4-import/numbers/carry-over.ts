import type { ISql } from "postgres";
import { LINE } from "../load/documents/line-writer";
import { linesHere } from "../load/merge/merge-lines";
import { shown } from "../load/merge/merge-plan";
import { linesDiffer } from "../load/merge/our-documents";
import { barQuery } from "../load/write/bar-query";

/** The load before this run, whose undecided conflicts are carried over. */
export const LOAD_BEFORE = (tx: ISql, runId: string) => tx`(
  select id from import_runs
  where mode = 'load' and status in ('reconciled', 'differs') and id <> ${runId} order by finished_at desc limit 1)`;

/**
 * Carries the earlier load's conflicts over to this run. A field that both sides changed is only listed by
 * the export that brought GA4's change; with a new export every night it would be forgotten. So it stays
 * until somebody decides or both sides agree. If somebody decided that ours stands, it is not asked again as
 * long as both sides stay the same.
 */
export async function carryOverConflicts(tx: ISql, runId: string): Promise<void> {
  const fields = await tx<Field[]>`
    select o.entity, o.field, exists (select from information_schema.columns
        where table_schema = current_schema() and table_name = o.entity and column_name = o.field) as is_column
    from (select distinct entity, field from import_conflicts where run_id = ${LOAD_BEFORE(tx, runId)} and ${UNDECIDED(tx)}) o
    order by 1, 2`;
  for (const entity of new Set(fields.map((one) => one.entity))) {
    const parts = fields.filter((one) => one.entity === entity).map((one) => undecided(tx, runId, one));
    const all = parts.reduce((before, part) => tx`${before} union all ${part}`);
    // Conflicts of one record stay together.
    await tx`
      insert into import_conflicts (run_id, entity, entity_id, legacy_id, called, field, ours, theirs, why)
      select * from (${all}) carried order by entity_id, field`;
  }
  await carryDecisions(tx, runId);
}

interface Field {
  entity: string;
  field: string;
  /** False for a set of rows that belong to the record. */
  is_column: boolean;
}

const UNDECIDED = (tx: ISql) => tx`taken_at is null and kept_at is null and why in ('changed', 'unknown')`;

/**
 * Returns a query for the conflict with the current value here. What was issued, paid or merged here in the
 * meantime stands by rule.
 */
function undecided(tx: ISql, runId: string, { entity, field, is_column }: Field) {
  const here = is_column ? shown(field, "t") : field === "lines" ? linesHere("t.id") : "listed.ours";
  const differs = is_column
    ? "(b.said -> listed.field) is distinct from (to_jsonb(t) -> listed.field)"
    : field === "lines"
      ? linesDiffer(LINE.columns)
      : "true";
  return tx`
    select ${runId}::uuid, listed.entity, listed.entity_id, listed.legacy_id, x.called, listed.field, ${tx.unsafe(here)}, listed.theirs, coalesce(x.why, listed.why)
    from (select * from import_conflicts
      where run_id = ${LOAD_BEFORE(tx, runId)} and entity = ${entity} and field = ${field} and ${UNDECIDED(tx)}) listed
    join ${tx(entity)} t on t.id = listed.entity_id join import_base b on b.entity = listed.entity and b.entity_id = listed.entity_id
    cross join lateral (${tx.unsafe(barQuery(entity, "listed.entity_id"))}) x
    where to_jsonb(t) ->> 'deleted_at' is null and ${tx.unsafe(differs)}
      and not exists (
        select from import_conflicts n
        where n.run_id = ${runId} and n.entity = listed.entity and n.entity_id = listed.entity_id and n.field = listed.field)`;
}

async function carryDecisions(tx: ISql, runId: string): Promise<void> {
  await tx`
    update import_conflicts n set kept_at = o.kept_at, kept_by = o.kept_by
    from import_conflicts o
    where n.run_id = ${runId} and o.kept_at is not null and o.entity = n.entity and o.entity_id = n.entity_id
      and o.field = n.field and o.why = n.why and o.legacy_id is not distinct from n.legacy_id
      and o.ours is not distinct from n.ours and o.theirs is not distinct from n.theirs
      and o.run_id = ${LOAD_BEFORE(tx, runId)}`;
}
