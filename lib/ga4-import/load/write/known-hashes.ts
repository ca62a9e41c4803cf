import { KeySet } from "../../csv/key-set";
import type { ImportConnection } from "../../run/transaction";
import { text } from "./copy-text";

/** The hash of what GA4 last said of each row of a table: a row that says the same again costs nothing. */
export class KnownHashes {
  private readonly keys = new KeySet();
  private hashes = new Float64Array(1024);
  private size = 0;

  add(key: string, hash: number): void {
    if (!this.keys.add(key)) return;
    if (this.size === this.hashes.length) {
      const larger = new Float64Array(this.size * 2);
      larger.set(this.hashes);
      this.hashes = larger;
    }
    this.hashes[this.size++] = hash;
  }

  has(key: string, hash: number): boolean {
    const number = this.keys.number(key);
    return number >= 0 && this.hashes[number] === hash;
  }
}

/**
 * Returns a query for the rows for which GA4's last version is known, as `key` and `hash`; includes lines
 * that were deleted here.
 */
export function knownRows(table: string): string {
  const gone = table === "document_lines" ? `union all ${GONE_LINES}` : "";
  return `select t.legacy_id as key, coalesce(b.source_hash, t.source_hash) as hash from ${table} t
    left join import_base b on b.entity = '${table}' and b.entity_id = t.id
    where t.legacy_id is not null and t.source_hash is not null and (b.id is null or b.said is not null) ${gone}`;
}

/** Lines that were deleted here while their document still exists. */
export const GONE_LINES = `select b.legacy_id as key, b.source_hash as hash from import_base b
  where b.entity = 'document_lines' and b.said is not null and b.parent_id in (select id from documents)
    and not exists (select from document_lines t where t.legacy_id = b.legacy_id)`;

/** Reads the hashes of a table's imported rows, by their keys as COPY writes them. */
export async function knownHashes(tx: ImportConnection, table: string): Promise<KnownHashes> {
  const hashes = new KnownHashes();
  const query = tx.unsafe<{ key: string; hash: string }[]>(knownRows(table));
  await query.cursor(5000, (rows) => {
    for (const { key, hash } of rows) hashes.add(text(key), Number(hash));
  });
  return hashes;
}
