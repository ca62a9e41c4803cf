import { isPartialExport } from "../documents/partial-export";
import type { Load } from "../write/load";
import { runAfterLocks } from "../write/run-after-locks";
import { keepForUndo, quoted } from "../write/staging";
import { listConflicts } from "./conflicts";
import { ga4VersionOf, storeGa4Version } from "./ga4-versions";
import { fieldsOf, planOf } from "./merge-plan";
import { findOurDocuments, linesDiffer } from "./our-documents";

const LINES = "document_lines";
const OURS = "(select id from import_ours)";
const isFree = (reference: string): string => `(${reference} is null or ${reference} not in ${OURS})`;

/**
 * Merges the lines of documents. A document's lines are GA4's as a whole or ours as a whole. If they are
 * ours, none is changed, and GA4's version is stored and listed.
 */
export async function mergeLines(
  load: Load,
  _table: string,
  staging: string,
  columns: readonly string[],
): Promise<void> {
  const { tx } = load;
  await tx.unsafe(`create index on ${staging} (legacy_id)`);
  await tx.unsafe(`create index on ${staging} (document_id)`);
  await tx.unsafe(`analyze ${staging}`);
  if (isPartialExport(load)) return addLinesOfNew(load, staging, columns);
  if ((await findOtherLines(load, staging)) + (await findVanished(load, staging)) === 0) return;
  await runAfterLocks(
    tx,
    `select count(*) from (select id from documents where id in (
       select unnest(array[new_document, old_document]) from import_other_lines union all select document_id from import_vanished)
     order by id for no key update) locked`,
  );
  // Somebody may have edited their lines since the documents themselves were merged.
  await findOurDocuments(load, columns);
  await tx.unsafe("create temporary table import_lines_of (id uuid) on commit drop");
  await renewLines(load, staging, columns);
  await removeVanished(load);
  await addLines(load, staging, columns);
  await storeGa4Lines(load, staging, columns);
  await touchDocuments(load);
}

/**
 * For an export that lacks files, adds lines only to the documents that it adds: the totals of the others
 * stay as they are.
 */
async function addLinesOfNew(load: Load, staging: string, columns: readonly string[]): Promise<void> {
  const added = await runAfterLocks(
    load.tx,
    `insert into ${LINES} (${quoted(columns)}) select ${quoted(columns, "s.")} from ${staging} s
     join documents d on d.id = s.document_id and d.import_run_id = $1 and not exists
       (select from import_undo u where u.run_id = $1 and u.entity = 'documents' and u.entity_id = d.id)
     where not exists (select from ${LINES} t where t.legacy_id = s.legacy_id)`,
    [load.runId],
  );
  load.changes.count(LINES, { added: added.count });
}

/** Finds lines that GA4 changed since its last version, which is `said` in `import_base` if one is stored. */
async function findOtherLines({ tx }: Load, staging: string): Promise<number> {
  const { count } = await tx.unsafe(
    `create temporary table import_other_lines on commit drop as
     select s.legacy_id, t.id, coalesce(t.id, b.entity_id) as entity_id, b.id as base_id,
       s.document_id as new_document, t.document_id as old_document
     from ${staging} s left join ${LINES} t on t.legacy_id = s.legacy_id
     left join import_base b on b.entity = '${LINES}' and
       (b.entity_id = t.id or (t.id is null and b.legacy_id = s.legacy_id and b.parent_id in (select id from documents)))
     where s.source_hash is not null and
       ((t.id is null and b.id is null) or coalesce(b.source_hash, t.source_hash) is distinct from s.source_hash
         or (b.id is not null and b.said is null))`,
  );
  await tx.unsafe("analyze import_other_lines");
  return count;
}

/**
 * Finds lines that are no longer in the export: deleted in GA4 (also if they were deleted here before), or an
 * adjustment that is no longer needed.
 */
async function findVanished({ tx }: Load, staging: string): Promise<number> {
  const { count } = await tx.unsafe(
    `create temporary table import_vanished on commit drop as
     select t.id, t.document_id, t.legacy_id from ${LINES} t join documents d on d.id = t.document_id
     join import_documents s on s.legacy_id = d.legacy_id
     where t.legacy_id is not null and not exists (select 1 from ${staging} l where l.legacy_id = t.legacy_id)
       and not exists (select from import_base b where b.entity = '${LINES}' and b.entity_id = t.id and b.said is null)
     union all
     select b.entity_id, b.parent_id, b.legacy_id from import_base b join documents d on d.id = b.parent_id
     join import_documents s on s.legacy_id = d.legacy_id
     where b.entity = '${LINES}' and b.said is not null and not exists (select from ${LINES} t where t.id = b.entity_id)
       and not exists (select from ${staging} l where l.legacy_id = b.legacy_id)`,
  );
  return count;
}

async function renewLines(load: Load, staging: string, columns: readonly string[]): Promise<void> {
  const { tx, runId } = load;
  const whole = `select o.id from import_other_lines o
    where o.id is not null and ${isFree("o.new_document")} and ${isFree("o.old_document")}`;
  await keepForUndo(load, LINES, `t.id in (${whole})`);
  await tx.unsafe(
    `insert into import_lines_of select unnest(array[o.new_document, o.old_document]) from import_other_lines o
     where o.id in (${whole})`,
  );
  const set = fieldsOf(columns).map((column) => `"${column}" = s."${column}"`);
  await runAfterLocks(
    tx,
    `update ${LINES} t set ${set.join(", ")}, source_hash = s.source_hash, import_run_id = $1 from ${staging} s
     where t.legacy_id = s.legacy_id and t.id in (${whole})`,
    [runId],
  );
  await storeGa4Version(load, {
    entity: LINES,
    rows: `select o.entity_id, o.legacy_id, o.new_document as parent_id, ${ga4VersionOf("s", "o.entity_id")} as said, s.source_hash
      from import_other_lines o join ${staging} s on s.legacy_id = o.legacy_id
      where o.base_id is not null and o.id in (${whole})`,
  });
}

async function removeVanished(load: Load): Promise<void> {
  const { tx } = load;
  const going = `select id from import_vanished where ${isFree("document_id")}`;
  await keepForUndo(load, LINES, `t.id in (${going})`);
  await keepForUndo(load, "import_base", `t.entity = '${LINES}' and t.entity_id in (${going})`);
  await tx.unsafe(`delete from import_base where entity = '${LINES}' and entity_id in (${going})`);
  await tx.unsafe(
    `insert into import_lines_of select document_id from import_vanished where ${isFree("document_id")}`,
  );
  await runAfterLocks(tx, `delete from ${LINES} where id in (${going})`);
}

async function addLines(load: Load, staging: string, columns: readonly string[]): Promise<void> {
  const { tx } = load;
  const coming = `from ${staging} s join import_other_lines o on o.legacy_id = s.legacy_id
    where o.id is null and ${isFree("o.new_document")}`;
  const back = `select o.base_id ${coming} and o.base_id is not null`;
  await keepForUndo(load, "import_base", `t.id in (${back})`);
  await tx.unsafe(`delete from import_base where id in (${back})`);
  await tx.unsafe(
    `insert into import_lines_of select o.new_document ${coming} and o.new_document is not null`,
  );
  const added = await runAfterLocks(
    tx,
    `insert into ${LINES} (${quoted(columns)}) select ${quoted(columns, "s.")} ${coming}`,
  );
  load.changes.count(LINES, { added: added.count });
}

/** For documents whose lines are ours: stores GA4's current lines and lists the difference. */
async function storeGa4Lines(load: Load, staging: string, columns: readonly string[]): Promise<void> {
  const { tx } = load;
  const standing = `from import_other_lines o join ${staging} s on s.legacy_id = o.legacy_id
    where not (${isFree("o.new_document")} and ${isFree("o.old_document")})`;
  const gone = `from import_vanished v where not ${isFree("v.document_id")}`;
  await tx.unsafe(
    `create temporary table import_disputed on commit drop as
     select distinct id from (select unnest(array[o.new_document, o.old_document]) as id ${standing}
       union all select v.document_id ${gone}) d where id in ${OURS}`,
  );
  await storeGa4Version(load, {
    entity: LINES,
    rows: `select coalesce(o.entity_id, s.id) as entity_id, o.legacy_id, o.new_document as parent_id,
        ${ga4VersionOf("s", "coalesce(o.entity_id, s.id)")} as said, s.source_hash ${standing}
      union all
      select v.id, v.legacy_id, v.document_id, null, null ${gone}`,
  });
  // If both deleted a line or changed it in the same way, they now agree.
  await listConflicts(
    load,
    `select 'documents' as entity, t.id as entity_id, t.legacy_id, ${planOf("documents").called} as called, 'lines' as field,
       ${linesHere("t.id")} as ours, (${linesInGa4(staging, "t.id")}) as theirs, coalesce(u.why, 'changed') as why
     from documents t join import_disputed d on d.id = t.id join import_ours u on u.id = t.id
     where ${linesDiffer(columns)} order by t.id`,
  );
  load.changes.leaveSumsToLines();
}

const SUMMED =
  "select count(*) || case when count(*) = 1 then ' line, ' else ' lines, ' end || coalesce(sum(gross), 0.00)";

/** Returns an SQL expression that describes a document's lines here. */
export const linesHere = (document: string): string =>
  `(${SUMMED} from (select line_gross as gross from ${LINES} where document_id = ${document}) l)`;

/** Lines that GA4 did not change are in staging with their key only. */
const linesInGa4 = (staging: string, document: string): string => `${SUMMED} from (
  select line_gross as gross from ${staging} where document_id = ${document} and source_hash is not null
  union all
  select coalesce((b.said ->> 'line_gross')::numeric, l.line_gross) from ${LINES} l
    join ${staging} k on k.legacy_id = l.legacy_id and k.source_hash is null
    left join import_base b on b.entity = '${LINES}' and b.entity_id = l.id where l.document_id = ${document}
  union all
  select (b.said ->> 'line_gross')::numeric from import_base b
    join ${staging} k on k.legacy_id = b.legacy_id and k.source_hash is null
    where b.entity = '${LINES}' and b.parent_id = ${document} and b.said is not null
      and not exists (select from ${LINES} l where l.id = b.entity_id)) l`;

/** Marks documents as changed whose lines have changed. */
async function touchDocuments(load: Load): Promise<void> {
  const { tx, runId, changes } = load;
  const touched = `t.id in (select id from import_lines_of) and t.import_run_id is distinct from '${runId}'`;
  await keepForUndo(load, "documents", touched);
  const { count } = await runAfterLocks(
    tx,
    `update documents t set import_run_id = $1, version = t.version + 1, updated_at = now() where ${touched}`,
    [runId],
  );
  changes.count("documents", { changed: count });
}
