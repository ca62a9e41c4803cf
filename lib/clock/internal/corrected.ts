import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { attendances, clock_corrections, work_times } from "@/db/schema/clock";
import type { Actor } from "@/lib/core/actor";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { isoInstant } from "@/lib/core/input/fields";
import { toSecond } from "../rules/act-time";
import { lockClock } from "./person";

type AttendanceRecord = typeof attendances.$inferSelect;
type WorkRecord = typeof work_times.$inferSelect;

/** An attendance, with its person's clock locked. */
export async function lockAttendance(tx: Tx, id: string): Promise<AttendanceRecord> {
  const find = () => tx.select().from(attendances).where(eq(attendances.id, id));
  const [known] = await find();
  if (!known) throw notFound("attendance");
  await lockClock(tx, known.user_id);
  return stillCounts(await oneRow(find()));
}

/** Work, with its person's clock locked. */
export async function lockWork(tx: Tx, id: string): Promise<WorkRecord> {
  const find = () => tx.select().from(work_times).where(eq(work_times.id, id));
  const [known] = await find();
  if (!known) throw notFound("work time");
  await lockClock(tx, known.user_id);
  return stillCounts(await oneRow(find()));
}

function stillCounts<R extends { voided_at: string | null }>(row: R): R {
  if (row.voided_at !== null) throw conflict("This time was taken back: it counts no more");
  return row;
}

interface Times {
  started_at: string;
  ended_at: string | null;
}

interface GivenTimes {
  started_at?: string | undefined;
  ended_at?: string | undefined;
}

const second = (instant: string): string => new Date(toSecond(Date.parse(instant))).toISOString();

/** The times as they are after a correction. VALIDATION_ERROR where they are in the future or end before they begin. */
export function correctedTimes(
  was: Times | null,
  given: GivenTimes,
): { started_at: string; ended_at: string | null } {
  const started_at = second(given.started_at ?? was?.started_at ?? "");
  const end = given.ended_at ?? was?.ended_at ?? null;
  const ended_at = end === null ? null : second(end);
  for (const [field, instant] of Object.entries({ started_at, ended_at }))
    if (instant !== null && Date.parse(instant) > Date.now())
      throw invalid({ field, message: "This lies in the future" });
  if (ended_at !== null && ended_at <= started_at)
    throw invalid({ field: "ended_at", message: "It ends before it begins" });
  return { started_at, ended_at };
}

/** The times of what is taken back, as they were. */
export const sameTimes = ({ started_at, ended_at }: Times): Times => ({
  started_at: isoInstant(started_at),
  ended_at: ended_at && isoInstant(ended_at),
});

/** Who ended it: the correction, where it moved the end. */
export const closedBy = <B extends string | null>(
  was: { ended_at: string | null; closed_by: B } | null,
  ended_at: string | null,
): B | "correction" =>
  was && (was.ended_at && isoInstant(was.ended_at)) === ended_at ? was.closed_by : "correction";

const KEPT = ["started_at", "ended_at", "voided_at", "document_id", "line_id", "user_id"] as const;

const kept = (row: Partial<Record<(typeof KEPT)[number], string | null>>) =>
  Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = row[name];
      return value === undefined ? [] : [[name, value && name.endsWith("_at") ? isoInstant(value) : value]];
    }),
  );

type Row = AttendanceRecord | WorkRecord;

/** Keeps a correction as a row of its own. `was` is null for what a correction added. */
export async function keepCorrection(
  tx: Tx,
  actor: Actor,
  { was, became, why }: { was: Row | null; became: Row; why: string },
): Promise<void> {
  const of = "document_id" in became ? { work_time_id: became.id } : { attendance_id: became.id };
  await tx.insert(clock_corrections).values({
    ...of,
    corrected_by: actor.kind === "user" || actor.kind === "public" ? actor.id : null,
    corrected_by_name: actor.name,
    was: was && kept(was),
    became: kept(became),
    why,
  });
}

/** VALIDATION_ERROR where a person worked and was not there, near some instants: correct the attendance first, or the work. */
export async function requireAttended(tx: Tx, userId: string, ...near: (string | null)[]): Promise<void> {
  const instants = near.flatMap((instant) => (instant === null ? [] : [Date.parse(instant)]));
  const since = new Date(Math.min(...instants) - 2 * 86_400_000).toISOString();
  const [alone] = await tx.execute(sql`
    select w.id from work_times w
    where w.user_id = ${userId} and w.voided_at is null and w.started_at >= ${since} and w.started_at is distinct from w.ended_at
      and not tstzrange(w.started_at, w.ended_at) <@ coalesce((
        select range_agg(tstzrange(a.started_at, a.ended_at)) from attendances a
        where a.user_id = w.user_id and a.voided_at is null and a.started_at is distinct from a.ended_at
      ), '{}'::tstzmultirange)
    limit 1`);
  if (alone)
    throw invalid({ field: "started_at", message: "They would have worked while they were not there" });
}
