import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { vehicle_data_findings } from "@/db/schema/vehicle-data";
import type { Finding, plateFinding } from "../rules/findings";

interface FoundOf {
  vehicle_id: string;
  night_id: string | null;
}

/** Writes down what was found. */
export async function keepFindings(tx: Tx, of: FoundOf, findings: readonly Finding[]): Promise<void> {
  if (findings.length > 0)
    await tx.insert(vehicle_data_findings).values(findings.map((finding) => ({ ...of, ...finding })));
}

/** Whether a make that disagrees is still to be looked into, and whether that is new. */
interface PlateQuestion {
  open: boolean;
  /** To be written down: it was not asked yet. */
  asks: Finding | null;
}

/**
 * Asks whether the registration has moved where the make that was said disagrees with the file: once, until either of them changes. Where
 * they agree, or say something else by now, an earlier question is over.
 */
export async function askOfPlate(
  tx: Tx,
  vehicle_id: string,
  finding: ReturnType<typeof plateFinding>,
): Promise<PlateQuestion> {
  const t = vehicle_data_findings;
  const [last] = await tx
    .select()
    .from(t)
    .where(and(eq(t.vehicle_id, vehicle_id), eq(t.kind, "plate_moved")))
    .orderBy(desc(t.id))
    .limit(1);
  const same = Boolean(last && finding && last.before === finding.before && last.after === finding.after);
  if (last && !last.done_at && !same)
    await tx
      .update(t)
      .set({ done_at: sql`now()` })
      .where(and(eq(t.vehicle_id, vehicle_id), eq(t.kind, "plate_moved"), isNull(t.done_at)));
  if (!finding) return { open: false, asks: null };
  if (!same || (last?.done_at && !last.done_by)) return { open: true, asks: finding };
  return { open: !last?.done_at, asks: null };
}
