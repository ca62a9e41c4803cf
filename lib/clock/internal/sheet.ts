import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import type { End, Sheet, Stretch } from "../rules/timeline";

const BY = z.enum(["person", "switch", "closing", "correction"]);

const Held = z.object({
  id: z.string(),
  started_at: z.string(),
  ended_at: z.string().nullable(),
  closed_by: BY.nullable(),
  corrected: z.boolean(),
});

const HeldWork = Held.extend({
  document_id: z.string(),
  line_id: z.string().nullable(),
  ended_as: z.enum(["paused", "finished", "left"]).nullable(),
  reason: z.string().nullable(),
  note: z.string().nullable(),
});

const NO_ACT = { ended_as: null, reason: null, note: null };

function stretch(
  row: z.infer<typeof Held>,
  act: Pick<z.infer<typeof HeldWork>, keyof typeof NO_ACT>,
): Stretch {
  const end: End | null = row.closed_by && {
    by: row.closed_by,
    as: act.ended_as,
    reason: act.reason,
    note: act.note,
  };
  return {
    id: row.id,
    from: Date.parse(row.started_at),
    to: row.ended_at === null ? null : Date.parse(row.ended_at),
    end,
    corrected: row.corrected,
  };
}

/** A person's time from two days before an instant on. The caller has locked their clock. */
export async function readSheet(tx: Tx, userId: string, instant: number): Promise<Sheet> {
  const since = new Date(instant - 2 * 86_400_000).toISOString();
  const near = sql`user_id = ${userId} and voided_at is null and (ended_at is null or ended_at >= ${since})`;
  const attendances = await tx
    .execute(
      sql`select a.id, a.started_at, a.ended_at, a.closed_by,
        exists (select from clock_corrections c where c.attendance_id = a.id) as corrected
      from attendances a where ${near} order by a.started_at, a.id`,
    )
    .then(readRows(Held));
  const work = await tx
    .execute(
      sql`select w.id, w.started_at, w.ended_at, w.closed_by, w.document_id, w.line_id, w.ended_as, w.reason, w.note,
        exists (select from clock_corrections c where c.work_time_id = w.id) as corrected
      from work_times w where ${near} order by w.started_at, w.id`,
    )
    .then(readRows(HeldWork));
  return {
    attendances: attendances.map((row) => stretch(row, NO_ACT)),
    work: work.map((row) => ({
      ...stretch(row, row),
      document_id: row.document_id,
      line_id: row.line_id,
    })),
  };
}
