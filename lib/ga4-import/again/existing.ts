import { GONE_LINES, knownRows } from "../load/write/known-hashes";
import { BECAME, KEYED_TABLES } from "../load/write/known-records";
import type { Load } from "../load/write/load";
import type { ImportConnection } from "../run/transaction";

/** How the rows that came from GA4 stand in one table. */
interface Standing {
  /** How many say a hash of their source that may be relied on. */
  known: number;
  /** How many never said one. */
  unsaid: number;
  /** One number of all keys and hashes, and of whom merged customers became: the same for the same rows. */
  mark: string;
}

export type Standings = Record<string, Standing>;

/** How all that came from GA4 stands: whatever the reading of an export asks the database for, and what its rows are set against. */
export async function standings(tx: ImportConnection): Promise<Standings> {
  const rows = await tx.unsafe<(Standing & { name: string })[]>(
    [...KEYED_TABLES.map(ofTable), BAYS].join("\nunion all\n"),
  );
  return Object.fromEntries(rows.map(({ name, known, unsaid, mark }) => [name, { known, unsaid, mark }]));
}

const ofTable = (table: string): string => `
  select '${table}' as name, count(hash)::int as known, (count(*) filter (where hash is null and unsaid))::int as unsaid,
    bit_xor(hashtextextended(key, coalesce(hash, 0)))::text as mark
  from (
    select ${table === "customers" ? `t.legacy_id || ' ' || ${BECAME}` : "t.legacy_id"} as key, t.source_hash is null as unsaid,
      case when b.id is null or b.said is not null then coalesce(b.source_hash, t.source_hash) end as hash
    from ${table} t left join import_base b on b.entity = '${table}' and b.entity_id = t.id where t.legacy_id is not null
    ${table === "document_lines" ? `union all select key, false, hash from (${GONE_LINES}) g` : ""}) r`;

/** The bays by whose names appointments find theirs. */
const BAYS = `
  select 'resources', count(*)::int, 0, bit_xor(hashtextextended(id || ' ' || lower(name), 0))::text
  from resources where deleted_at is null`;

/** Whether, after a load, the rows from GA4 are those of its export: no row more, and none of which something else is known. */
export async function isThisExport(load: Load, standing: Standings): Promise<boolean> {
  for (const table of KEYED_TABLES) {
    const { rows, unknown } = load.taken.get(table) ?? { rows: 0, unknown: 0 };
    if (standing[table]?.known !== rows) return false;
    if (standing[table].unsaid > 0 && table !== "suppliers") return false;
    if (unknown > 0 && (await isUnlike(load.tx, table))) return false;
  }
  return true;
}

/** Whether a row of the export that was new or another is not known now as the export has it. */
async function isUnlike(tx: ImportConnection, table: string): Promise<boolean> {
  const unlike = await tx.unsafe(
    `select 1 from import_${table} s where s.source_hash is not null
       and not exists (select from (${knownRows(table)}) k where k.key = s.legacy_id and k.hash = s.source_hash) limit 1`,
  );
  return unlike.length > 0;
}
