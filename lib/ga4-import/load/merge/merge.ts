import { columnsNotInExport } from "../documents/partial-export";
import type { Load } from "../write/load";
import { runAfterLocks } from "../write/run-after-locks";
import { keepForUndo, quoted } from "../write/staging";
import { listConflicts } from "./conflicts";
import { ga4VersionOf, storeGa4Version } from "./ga4-versions";
import { planOf } from "./merge-plan";
import { ThreeWay } from "./three-way";

/**
 * Adds new rows. For rows whose source changed since the last import, takes what GA4 changed and nobody
 * changed here. Stores the rows as they were before, so that the run can be undone.
 */
export async function mergeRows(
  load: Load,
  table: string,
  staging: string,
  columns: readonly string[],
): Promise<void> {
  const { tx } = load;
  await tx.unsafe(`create index on ${staging} (legacy_id)`);
  await tx.unsafe(`analyze ${staging}`);
  const silent = columnsNotInExport(load, table);
  const said = columns.filter((column) => !silent.includes(column));
  if ((await findPairs(load, table, staging, said)) > 0) await mergePairs(load, table, staging, said, silent);
  const added = await runAfterLocks(
    tx,
    `insert into ${table} (${quoted(columns)}) select ${quoted(columns, "s.")} from ${staging} s
     where s.source_hash is not null and not exists (select 1 from ${table} t where t.legacy_id = s.legacy_id)`,
  );
  load.changes.count(table, { added: added.count });
}

async function mergePairs(
  load: Load,
  table: string,
  staging: string,
  columns: readonly string[],
  silent: readonly string[],
): Promise<void> {
  const pairs = `import_pair_${table}`;
  const changing = `t.id in (select id from ${pairs} where taken)`;
  await keepForUndo(load, table, changing);
  const ways = new ThreeWay(table, columns);
  await listConflicts(
    load,
    `select '${table}' as entity, t.id as entity_id, t.legacy_id, ${planOf(table).called} as called, v.field, v.ours, v.theirs,
       coalesce(p.why, 'changed') as why
     from ${pairs} p join ${staging} s on s.legacy_id = p.legacy_id join ${table} t on t.id = p.id
     join import_old_${table} o on o.id = p.id
     cross join lateral (values ${ways.listed()}) v (field, ours, theirs, hit)
     where p.bound and v.hit order by t.id, v.field`,
  );
  // What this export does not contain is still to be taken from the next one, so the old hash stays.
  const hash = silent.length > 0 ? "coalesce(p.known_hash, s.source_hash)" : "s.source_hash";
  await takeChanges(load, ways, staging, hash);
  const words = `(${ga4VersionOf("s", "p.id")}) - array[${silent.map((column) => `'${column}'`).join(", ")}]::text[]`;
  await storeGa4Version(load, {
    entity: table,
    rows: `select p.id as entity_id, s.legacy_id, null::uuid as parent_id, to_jsonb(o) - 'search_text' || (${words}) as said, ${hash} as source_hash
       from ${pairs} p join ${staging} s on s.legacy_id = p.legacy_id join import_old_${table} o on o.id = p.id where p.bound`,
  });
}

/**
 * Finds the rows that GA4 changed, and returns their number. For each it records whether it is bound (people
 * changed it here), why it may not be changed at all, and whether anything is taken. GA4's last version of
 * the bound rows is put beside them.
 */
async function findPairs(
  { tx }: Load,
  table: string,
  staging: string,
  columns: readonly string[],
): Promise<number> {
  const ways = new ThreeWay(table, columns);
  const documentsOurs =
    table === "documents" ? " or exists (select from import_ours u where u.id = t.id)" : "";
  // Waits for transactions that are changing one of these rows, so that their changes are seen.
  await runAfterLocks(
    tx,
    `select count(*) from (select t.id from ${staging} s join ${table} t on t.legacy_id = s.legacy_id
     where s.source_hash is not null order by t.id for no key update of t) locked`,
  );
  const found = await tx.unsafe(
    `create temporary table import_found_${table} on commit drop as
     select t.id, t.legacy_id, b.said, coalesce(b.source_hash, t.source_hash) as known_hash, b.id is not null and b.said is null as unknown,
       (b.id is not null${documentsOurs}) as bound
     from ${staging} s join ${table} t on t.legacy_id = s.legacy_id
     left join import_base b on b.entity = '${table}' and b.entity_id = t.id
     where s.source_hash is not null and (coalesce(b.source_hash, t.source_hash) is distinct from s.source_hash
       or (b.id is not null and b.said is null))`,
  );
  await tx.unsafe(
    `create temporary table import_old_${table} on commit drop as
     select t.* from import_found_${table} f join ${table} t on t.id = f.id where f.bound and f.said is null
     union all
     select r.* from import_found_${table} f, jsonb_populate_record(null::${table}, f.said) r where f.bound and f.said is not null`,
  );
  await followMerged(tx, table, columns);
  await tx.unsafe(
    `create temporary table import_pair_${table} on commit drop as
     select p.*, p.why is null and (${ways.anyTaken()}) as taken from (
       select f.id, f.legacy_id, f.known_hash, true as bound,
         case when f.unknown then 'unknown' else (${planOf(table).bars}) end as why${ways.groupFlags()}
       from import_found_${table} f join ${table} t on t.id = f.id join import_old_${table} o on o.id = f.id where f.bound) p
     join ${staging} s on s.legacy_id = p.legacy_id join ${table} t on t.id = p.id join import_old_${table} o on o.id = p.id
     union all
     select f.id, f.legacy_id, f.known_hash, false, null${ways.noFlags()}, true from import_found_${table} f where not f.bound`,
  );
  await tx.unsafe(`create index on import_pair_${table} (id)`);
  return found.count;
}

/**
 * References to a customer who was merged count as references to the customer they became, as in the rows
 * that are read now.
 */
async function followMerged(tx: Load["tx"], table: string, columns: readonly string[]): Promise<void> {
  if (!columns.includes("customer_id")) return;
  await tx.unsafe(
    `update import_old_${table} o set customer_id = c.merged_into_id
     from customers c where c.id = o.customer_id and c.merged_into_id is not null`,
  );
}

async function takeChanges(load: Load, ways: ThreeWay, staging: string, hash: string): Promise<void> {
  const { tx, runId, changes } = load;
  const { table, fields } = ways;
  const stamps = [`"import_run_id" = $1`, `"source_hash" = ${hash}`];
  stamps.push("version = t.version + 1", "updated_at = now()");
  const plain = fields.map((column) => `"${column}" = s."${column}"`);
  const free = await runAfterLocks(
    tx,
    `update ${table} t set ${[...plain, ...stamps].join(", ")} from ${staging} s, import_pair_${table} p
     where t.id = p.id and s.legacy_id = p.legacy_id and not p.bound`,
    [runId],
  );
  const weighed = fields.map((column) => `"${column}" = ${ways.merged(column)}`);
  const bound = await runAfterLocks(
    tx,
    `update ${table} t set ${[...weighed, ...stamps].join(", ")}
     from ${staging} s, import_pair_${table} p, import_old_${table} o
     where t.id = p.id and s.legacy_id = p.legacy_id and o.id = p.id and p.bound and p.taken`,
    [runId],
  );
  changes.count(table, { changed: free.count + bound.count });
}
