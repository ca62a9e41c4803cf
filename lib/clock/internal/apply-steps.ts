import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { attendances, clock_questions, work_times } from "@/db/schema/clock";
import { oneRow } from "@/lib/core/database/one-row";
import { wallClock } from "@/lib/core/dates/local-time";
import { conflict } from "@/lib/core/errors";
import { readGarage } from "@/lib/settings/queries/garage";
import type { End, Sheet, Step } from "../rules/timeline";
import type { ClockPerson } from "./person";

const iso = (instant: number) => new Date(instant).toISOString();
const isoOrNull = (instant: number | null) => (instant === null ? null : iso(instant));

const attendanceEnd = (end: End | null) => ({ closed_by: end?.by ?? null });
const workEnd = (end: End | null) => ({
  closed_by: end?.by ?? null,
  ended_as: end?.as ?? null,
  reason: end?.reason ?? null,
  note: end?.note ?? null,
});

/** The ids of the rows that the steps changed or made, the last of each kind. */
export interface Touched {
  attendance: string | null;
  work: string | null;
}

interface Context {
  sheet: Sheet;
  person: ClockPerson;
  /** What the line says on which work begins. */
  lineText: string | null;
}

/** Writes steps, and asks about what the closing hour ended. CONFLICT for what was corrected since: a correction stands. */
export async function applySteps(tx: Tx, steps: readonly Step[], context: Context): Promise<Touched> {
  const touched: Touched = { attendance: null, work: null };
  for (const step of steps) {
    if (step.kind === "end") {
      refuseCorrected(context.sheet, step.id);
      await endOne(tx, step);
      touched[step.of] = step.id;
    } else touched[step.of] = await addOne(tx, step, context);
    if (step.of === "attendance" && step.end?.by === "closing" && step.to !== null)
      await askAbout(tx, context.person.id, step.to);
  }
  return touched;
}

function refuseCorrected({ attendances, work }: Sheet, id: string): void {
  if ([...attendances, ...work].some((one) => one.id === id && one.corrected && one.to !== null))
    throw conflict("This time was corrected since: ask for a further correction");
}

async function endOne(tx: Tx, { of, id, to, end }: Extract<Step, { kind: "end" }>): Promise<void> {
  const times = { ended_at: iso(to), updated_at: sql`now()` };
  if (of === "attendance")
    await tx
      .update(attendances)
      .set({ ...times, ...attendanceEnd(end) })
      .where(eq(attendances.id, id));
  else
    await tx
      .update(work_times)
      .set({ ...times, ...workEnd(end) })
      .where(eq(work_times.id, id));
}

async function addOne(
  tx: Tx,
  step: Extract<Step, { kind: "add" }>,
  { person, lineText }: Context,
): Promise<string> {
  const times = {
    user_id: person.id,
    how: person.how,
    started_at: iso(step.from),
    ended_at: isoOrNull(step.to),
  };
  const made =
    step.of === "attendance"
      ? tx
          .insert(attendances)
          .values({ ...times, ...attendanceEnd(step.end) })
          .returning({ id: attendances.id })
      : tx
          .insert(work_times)
          .values({ ...times, ...workEnd(step.end), ...step.job, line_text: lineText })
          .returning({ id: work_times.id });
  return (await oneRow<{ id: string }>(made)).id;
}

async function askAbout(tx: Tx, userId: string, stopped: number): Promise<void> {
  const { time_zone } = await readGarage(tx);
  await tx
    .insert(clock_questions)
    .values({ user_id: userId, day: wallClock(stopped, time_zone).date, stopped_at: iso(stopped) })
    .onConflictDoNothing();
}

/** Answers the questions about what no longer ends by the closing hour: the person's own act, come late, or a correction did. */
export async function settleQuestions(
  tx: Tx,
  userId: string,
  by: string | null,
  reallyAt: string,
): Promise<void> {
  await tx.execute(sql`
    update clock_questions q set answered_at = now(), answered_by = ${by}, really_at = ${reallyAt}, updated_at = now()
    where q.user_id = ${userId} and q.answered_at is null and not exists (
      select from attendances a where a.user_id = q.user_id and a.voided_at is null and a.closed_by = 'closing'
        and a.ended_at = q.stopped_at)`);
}
