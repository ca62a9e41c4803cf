import { GONE_LINES, knownRows } from "../load/write/known-hashes";
import { BECAME, KEYED_TABLES } from "../load/write/known-records";
import type { Load } from "../load/write/load";
import type { ImportConnection } from "../run/transaction";

/** The state of one table's rows that came from GA4. */
interface TableState {
  /** How many rows have a source hash that can be relied on. */
  known: number;
  /** How many rows never had a source hash. */
  unsaid: number;
  /**
   * One number made of all keys, all hashes and the customers that merged customers became: equal for equal
   * rows.
   */
  mark: string;
}

export type ImportedState = Record<string, TableState>;

/**
 * Returns the state of all rows that came from GA4: everything in the database that reading an export depends
 * on and that its rows are compared with.
 */
export async function readImportedState(tx: ImportConnection): Promise<ImportedState> {
  const rows = await tx.unsafe<(TableState & { name: string })[]>(
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

/** The bays, which appointments refer to by name. */
const BAYS = `
  select 'resources', count(*)::int, 0, bit_xor(hashtextextended(id || ' ' || lower(name), 0))::text
  from resources where deleted_at is null`;

/**
 * Whether, after a load, the rows from GA4 are exactly those of its export: no further rows, and none for
 * which the database has another source hash.
 */
export async function matchesExport(load: Load, standing: ImportedState): Promise<boolean> {
  for (const table of KEYED_TABLES) {
    const { rows, unknown } = load.taken.get(table) ?? { rows: 0, unknown: 0 };
    if (standing[table]?.known !== rows) return false;
    if (standing[table].unsaid > 0 && table !== "suppliers") return false;
    if (unknown > 0 && (await hasOtherHash(load.tx, table))) return false;
  }
  return true;
}

/** Whether the database does not have the export's source hash for some row that was new or changed. */
async function hasOtherHash(tx: ImportConnection, table: string): Promise<boolean> {
  const unlike = await tx.unsafe(
    `select 1 from import_${table} s where s.source_hash is not null
       and not exists (select from (${knownRows(table)}) k where k.key = s.legacy_id and k.hash = s.source_hash) limit 1`,
  );
  return unlike.length > 0;
}
