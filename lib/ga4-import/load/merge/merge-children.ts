import type { Load } from "../write/load";
import { runAfterLocks } from "../write/run-after-locks";
import { keepForUndo, quoted } from "../write/staging";
import { listConflicts } from "./conflicts";
import { planOf } from "./merge-plan";

export interface Children {
  table: string;
  staging: string;
  columns: readonly string[];
  parent: string;
  reference: string;
}

/**
 * Replaces the child rows that earlier imports added to the rows of `parent` that this import added or
 * changed, if they differ now. A set of child rows that people changed here stays as a whole, and the
 * difference from GA4 is listed.
 */
export async function mergeChildren(load: Load, children: Children): Promise<void> {
  const { tx } = load;
  const { table, staging, columns, parent, reference } = children;
  await findOtherSets(load, children);
  const differing = "select id from import_other_sets where not ours";
  await listConflicts(
    load,
    `select '${parent}' as entity, t.id as entity_id, t.legacy_id, ${planOf(parent).called} as called, '${table}' as field,
       c.here as ours, c.now as theirs, 'changed' as why
     from import_other_sets c join ${parent} t on t.id = c.id where c.ours order by t.id`,
  );
  const old = `t.import_run_id is not null and t.${reference} in (${differing})`;
  await keepForUndo(load, table, old);
  await runAfterLocks(tx, `delete from ${table} t where ${old}`);
  await runAfterLocks(
    tx,
    `insert into ${table} (${quoted(columns)}) select ${quoted(columns, "s.")} from ${staging} s
     where s.${reference} in (${differing})`,
  );
  await tx.unsafe("drop table import_other_sets");
}

/**
 * Finds the parent rows whose child rows differ: GA4's last version, its current version, and what is here.
 */
async function findOtherSets({ tx, runId }: Load, children: Children): Promise<void> {
  const { table, staging, columns, parent, reference } = children;
  const told = columns.filter((column) => !["id", "import_run_id", reference, "position"].includes(column));
  const set = (of: string): string =>
    `string_agg(concat_ws(' ', ${quoted(told, `${of}.`)}), '; ' order by concat_ws(' ', ${quoted(told, `${of}.`)}))`;
  const here = `t.${reference} = p.id and t.import_run_id is not null`;
  await tx.unsafe(
    `create temporary table import_other_sets on commit drop as
     select * from (
       select p.id,
         exists (select from import_base b where b.entity = '${table}' and (b.parent_id = p.id
           or b.entity_id in (select t.id from ${table} t where ${here}))) as ours,
         (select ${set("r")} from (
            select ${quoted(told, "t.")} from ${table} t where ${here}
              and not exists (select from import_base b where b.entity = '${table}' and b.entity_id = t.id)
            union all
            select ${quoted(told, "b.")} from import_base x, jsonb_populate_record(null::${table}, x.said) b
              where x.entity = '${table}' and x.parent_id = p.id) r) as said,
         (select ${set("t")} from ${table} t where ${here}) as here,
         (select ${set("s")} from ${staging} s where s.${reference} = p.id) as now
       from (select id from ${parent} where import_run_id = $1
             union select id from import_pair_${parent} where why is null) p) c
     where c.now is distinct from c.said and not (c.ours and c.now is not distinct from c.here)`,
    [runId],
  );
}
