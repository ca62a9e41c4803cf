import { againstDatabase } from "../control-totals/against-database";
import type { reconcile } from "../control-totals/reconcile";
import { LINE } from "../load/documents/line-writer";
import { listDuplicates } from "../load/merge/duplicates";
import { findOurDocuments } from "../load/merge/our-documents";
import { carryOnNumbers } from "../load/write/carry-on-numbers";
import { knownRows } from "../load/write/known-hashes";
import type { Load } from "../load/write/load";

/**
 * Loads an export in which every row is already known: looks for records that are in both systems, continues
 * the numbers, and takes the figures from the database again. Merging would do nothing, since no row has
 * changed and none has been deleted.
 */
export async function reuseLoad(load: Load): Promise<ReturnType<typeof reconcile>> {
  const { tx } = load;
  load.advance("", 0);
  for (const table of ["documents", "receipts"]) {
    await tx.unsafe(
      `create temporary view import_${table} as select key as legacy_id from (${knownRows(table)}) k`,
    );
  }
  await findOurDocuments(load, LINE.columns);
  await listDuplicates(load);
  await carryOnNumbers(load);
  load.advance("", 0);
  return againstDatabase(load, "known");
}
