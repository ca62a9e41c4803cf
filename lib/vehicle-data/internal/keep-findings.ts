import "server-only";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { vehicle_data_findings } from "@/db/schema/vehicle-data";
import type { Finding } from "../rules/findings";

/** What was found of a vehicle. */
export interface FoundOf extends Finding {
  vehicle_id: string;
}

/** Writes down what a night found, or a look at one vehicle where that is null. */
export async function keepFindings(
  tx: Tx,
  night_id: string | null,
  found: readonly FoundOf[],
): Promise<void> {
  if (found.length > 0)
    await tx.insert(vehicle_data_findings).values(found.map((finding) => ({ ...finding, night_id })));
}

/** Whether a make that disagrees is still to be looked into, and whether that is new. */
interface PlateQuestion {
  open: boolean;
  /** To be written down: it was not asked yet. */
  asks: Finding | null;
}

/**
 * Asks of each vehicle whether its registration has moved where the make that was said disagrees with the file, which is then its finding:
 * once, until either of them changes. Where they agree, or say something else by now, an earlier question is over.
 */
export async function askOfPlates(
  tx: Tx,
  findings: ReadonlyMap<string, Finding | null>,
): Promise<(vehicle_id: string) => PlateQuestion> {
  const t = vehicle_data_findings;
  const asked = and(inArray(t.vehicle_id, [...findings.keys()]), eq(t.kind, "plate_moved"));
  const rows = await tx
    .selectDistinctOn([t.vehicle_id])
    .from(t)
    .where(asked)
    .orderBy(t.vehicle_id, desc(t.id));
  const last = new Map(rows.map((row) => [row.vehicle_id, row]));
  const same = (row: (typeof rows)[number]) => {
    const finding = findings.get(row.vehicle_id);
    return Boolean(finding && row.before === finding.before && row.after === finding.after);
  };
  const over = rows.filter((row) => !row.done_at && !same(row)).map((row) => row.vehicle_id);
  if (over.length > 0)
    await tx
      .update(t)
      .set({ done_at: sql`now()` })
      .where(and(inArray(t.vehicle_id, over), eq(t.kind, "plate_moved"), isNull(t.done_at)));
  return (vehicle_id) => {
    const finding = findings.get(vehicle_id);
    if (!finding) return { open: false, asks: null };
    const before = last.get(vehicle_id);
    if (!before || !same(before) || (before.done_at && !before.done_by)) return { open: true, asks: finding };
    return { open: !before.done_at, asks: null };
  };
}
