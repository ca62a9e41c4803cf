import { againstDatabase } from "../figures/against-database";
import type { reconcile } from "../figures/reconcile";
import { carryOnNumbers } from "../load/carry-on-numbers";
import { knownRows } from "../load/known-hashes";
import { LINE } from "../load/line-writer";
import type { Load } from "../load/load";
import { findOurDocuments } from "../load/our-documents";
import { findTwice } from "../load/twice";

/**
 * Loads an export of which every row is known: what is in both systems is looked for, the numbers carry on, and the database is asked for
 * its figures anew. What merging would come to is nothing: no row is another, and none has gone.
 */
export async function loadAgain(load: Load): Promise<ReturnType<typeof reconcile>> {
  const { tx } = load;
  load.advance("", 0);
  for (const table of ["documents", "receipts"]) {
    await tx.unsafe(
      `create temporary view import_${table} as select key as legacy_id from (${knownRows(table)}) k`,
    );
  }
  await findOurDocuments(load, LINE.columns);
  await findTwice(load);
  await carryOnNumbers(load);
  load.advance("", 0);
  return againstDatabase(load, "known");
}
