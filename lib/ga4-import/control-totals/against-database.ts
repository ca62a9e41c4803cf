import type { Load } from "../load/write/load";
import { databaseTotals, type Scope } from "./database";
import { reconcile } from "./reconcile";

/** Compares what was read from the export with what the database holds now. */
export async function againstDatabase(
  { tx, runId, asAt, figures }: Load,
  rows: Scope["rows"],
): Promise<ReturnType<typeof reconcile>> {
  const suppliers = figures.get("rows|Suppliers") !== undefined;
  return reconcile(figures, await databaseTotals({ sql: tx, runId, rows, asAt, suppliers }));
}
