import "server-only";
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { vehicle_data_nights } from "@/db/schema/vehicle-data";
import { oneRow } from "@/lib/core/database/one-row";
import type { IsoDate } from "@/lib/core/dates/dates";
import type { MotFile } from "@/lib/integrations/vehicle-data";
import { nameOfDone } from "../rules/covered-since";

const t = vehicle_data_nights;

/** So long the files that are done are remembered: DVSA lists those of a week. */
const REMEMBERED_DAYS = 60;

/**
 * The record of a day's night: a new one, or the one that an earlier run of the day has begun. One that another day has left running broke
 * off, as only one runs at a time.
 */
export async function beginNight(day: IsoDate): Promise<string> {
  await db()
    .update(t)
    .set({
      state: "stopped",
      ended_at: sql`now()`,
      problem: "It broke off, and the next night went on with it",
    })
    .where(sql`${t.state} = 'running' and ${dayOf} < ${day}::date`);
  const [earlier] = await db()
    .update(t)
    .set({ state: "running", problem: null })
    .where(
      sql`${t.id} = (select id from vehicle_data_nights where ${dayOf} = ${day}::date order by id desc limit 1)`,
    )
    .returning({ id: t.id });
  const { id } = earlier ?? (await oneRow(db().insert(t).values({}).returning({ id: t.id })));
  return id;
}

const dayOf = sql`(begun_at at time zone 'Europe/London')::date`;

/** The files that are done, as `nameOfDone` writes them. */
export async function filesDone(): Promise<string[]> {
  const rows = await db()
    .select({ files: t.files_done })
    .from(t)
    .where(sql`${t.begun_at} > now() - make_interval(days => ${REMEMBERED_DAYS})`);
  return rows.flatMap(({ files }) => files);
}

/** Writes down that a file was read to its end, with what was in it. */
export async function fileDone(
  id: string,
  file: MotFile,
  { read, matched }: { read: number; matched: number },
): Promise<void> {
  await db()
    .update(t)
    .set({
      files_done: sql`array_append(${t.files_done}, ${nameOfDone(file)}::text)`,
      records_read: sql`${t.records_read} + ${read}`,
      vehicles_matched: sql`${t.vehicles_matched} + ${matched}`,
    })
    .where(eq(t.id, id));
}

/** Ends a night, with why it did not do all that it was to do, in words for staff. */
export async function endNight(
  id: string,
  state: "done" | "stopped" | "failed",
  problem: string | null,
): Promise<void> {
  await db().update(t).set({ state, problem, ended_at: sql`now()` }).where(eq(t.id, id));
}
