import "server-only";
import { and, asc, count, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { import_conflicts } from "@/db/schema/ga4-import";
import { query } from "@/lib/core/query";
import { newestLoad } from "../differences/last-load";
import { isTakeable } from "./conflict-words";

/** The number shown on the page; the report has all. */
const SHOWN = 200;

export interface ConflictRow {
  id: string;
  entity: string;
  entity_id: string;
  called: string;
  legacy_id: string | null;
  field: string;
  ours: string | null;
  theirs: string | null;
  why: string;
  taken: boolean;
  /** Somebody decided that ours stands. */
  kept: boolean;
}

export interface ConflictPage {
  rows: ConflictRow[];
  total: number;
  /** The tables for which GA4's values may be taken, with the number of fields. */
  takeable: { entity: string; fields: number }[];
  /** Whether the run is the newest load: only its conflicts are decided. */
  newest: boolean;
}

/** Returns the first of the values that a run left as they are here, and their total number. */
export const listImportConflicts = query({
  name: "imports.conflicts",
  permission: "imports:read",
  input: z.strictObject({ run_id: z.uuid() }),
  async run({ db, input }): Promise<ConflictPage> {
    const of = eq(import_conflicts.run_id, input.run_id);
    const rows = await db
      .select()
      .from(import_conflicts)
      .where(of)
      .orderBy(asc(import_conflicts.entity), asc(import_conflicts.why), asc(import_conflicts.id))
      .limit(SHOWN);
    const { entity, why, field } = import_conflicts;
    const [all] = await db.select({ total: count() }).from(import_conflicts).where(of);
    const untaken = await db
      .select({ entity, why, field, fields: count() })
      .from(import_conflicts)
      .where(and(of, isNull(import_conflicts.taken_at), isNull(import_conflicts.kept_at)))
      .groupBy(entity, why, field);
    const takeable = new Map<string, number>();
    for (const one of untaken)
      if (isTakeable(one)) takeable.set(one.entity, (takeable.get(one.entity) ?? 0) + one.fields);
    return {
      rows: rows.map(({ taken_at, kept_at, ...row }) => ({
        ...row,
        taken: taken_at !== null,
        kept: kept_at !== null,
      })),
      total: all?.total ?? 0,
      newest: (await newestLoad(db)) === input.run_id,
      takeable: [...takeable].sort().map(([entity, fields]) => ({ entity, fields })),
    };
  },
});
