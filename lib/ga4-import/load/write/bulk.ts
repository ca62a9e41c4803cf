import { ImportProblem } from "@/lib/files/csv/import-problem";
import type { ImportConnection } from "../../run/transaction";

/**
 * Turns off the check of single references at a first import, where every reference leads to a row of the
 * same transaction that nobody else can see or delete. `endBulk` then checks all of them at once, which takes
 * a quarter of the time. Only possible if the server permits it (the embedded one does); returns whether it
 * was done.
 */
export async function beginBulk(tx: ImportConnection): Promise<boolean> {
  const [server] = await tx<{ may: boolean }[]>`
    select has_parameter_privilege('session_replication_role', 'set') as may`;
  if (!server?.may) return false;
  await tx`set local session_replication_role = replica`;
  return true;
}

/** Does what was left out: checks the references of all new rows and updates the counts of the lists. */
export async function endBulk(tx: ImportConnection, runId: string): Promise<void> {
  await tx`set local session_replication_role = origin`;
  await checkReferences(tx, runId);
  await countLists(tx, runId);
}

interface ForeignKey {
  child: string;
  column: string;
  parent: string;
}

async function checkReferences(tx: ImportConnection, runId: string): Promise<void> {
  const keys = await tx<ForeignKey[]>`
    select k.conrelid::regclass::text as child, c.attname as column, k.confrelid::regclass::text as parent
    from pg_constraint k
    join pg_attribute c on c.attrelid = k.conrelid and c.attnum = k.conkey[1]
    where k.contype = 'f' and exists
      (select 1 from pg_attribute r where r.attrelid = k.conrelid and r.attname = 'import_run_id')`;
  for (const [child, references] of Map.groupBy(keys, (key) => key.child))
    await checkTable(tx, runId, child, references);
}

/** Most of a table's references are empty in an export; these are left out of the search for broken ones. */
async function checkTable(
  tx: ImportConnection,
  runId: string,
  child: string,
  references: readonly ForeignKey[],
): Promise<void> {
  const given = references.map(({ column }) => `bool_or(${column} is not null) as "${column}"`);
  const [filled = {}] = await tx.unsafe<Record<string, boolean>[]>(
    `select ${given.join(", ")} from ${child} where import_run_id = $1`,
    [runId],
  );
  const asked = references.filter(({ column }) => filled[column]);
  if (asked.length === 0) return;
  const lacking = asked.map(
    ({ column }, at) => `bool_or(c.${column} is not null and p${at}.id is null) as "${column}"`,
  );
  const parents = asked.map(
    ({ column, parent }, at) => `left join (select id from ${parent}) p${at} on p${at}.id = c.${column}`,
  );
  const [dangling = {}] = await tx.unsafe<Record<string, boolean>[]>(
    `select ${lacking.join(", ")} from ${child} c ${parents.join(" ")} where c.import_run_id = $1`,
    [runId],
  );
  for (const { column } of asked)
    if (dangling[column])
      throw new ImportProblem("DATABASE_REFUSED", `${child}.${column} refers to nothing; nothing was loaded`);
}

/** The arguments of each list's triggers contain the expression by which its rows are counted. */
async function countLists(tx: ImportConnection, runId: string): Promise<void> {
  const lists = await tx<{ list: string; facet: string }[]>`
    select tgrelid::regclass::text as list, replace(encode(tgargs, 'escape'), '\\000', '') as facet
    from pg_trigger where tgname like '%\\_counted\\_insert' and tgenabled <> 'D'`;
  for (const { list, facet } of lists) {
    await tx.unsafe(
      `insert into list_totals (list, facet, total)
       select '${list}', ${facet}, count(*) from ${list} where import_run_id = $1 group by 2`,
      [runId],
    );
  }
}
