import "server-only";
import { eq, sql } from "drizzle-orm";
import { attendances, work_times } from "@/db/schema/clock";
import { command, Traced } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { settleQuestions } from "../internal/apply-steps";
import {
  closedBy,
  correctedTimes,
  keepCorrection,
  lockAttendance,
  lockWork,
  requireAttended,
  sameTimes,
} from "../internal/corrected";
import { requireJob } from "../internal/job";
import { lockClock, requirePerson } from "../internal/person";
import {
  AttendanceAddition,
  AttendanceCorrection,
  WorkAddition,
  WorkCorrection,
} from "../schema/corrections";

const voidedNow = (voided: true | undefined) => (voided ? { voided_at: sql`now()` } : {});

/** Corrects when somebody came or left, or takes it back. What it said before is kept. */
export const correctAttendance = command({
  name: "clock.correct_attendance",
  permission: "clock:correct",
  input: AttendanceCorrection,
  async run({ tx, actor, input: { id, voided, why, ...given } }) {
    const was = await lockAttendance(tx, id);
    const times = voided ? sameTimes(was) : correctedTimes(was, given);
    const became = await oneRow(
      tx
        .update(attendances)
        .set({
          ...times,
          closed_by: times.ended_at === null ? null : closedBy(was, times.ended_at),
          ...voidedNow(voided),
          updated_at: sql`now()`,
        })
        .where(eq(attendances.id, id))
        .returning(),
    );
    await requireAttended(tx, was.user_id, was.started_at, became.started_at);
    await keepCorrection(tx, actor, { was, became, why });
    await settleQuestions(tx, was.user_id, actor.id, became.ended_at ?? became.started_at);
    return new Traced({ id }, { entity: "attendances", id, before: was, after: { ...became, why } });
  },
});

/** Corrects when somebody worked, and on what, or takes it back. What it said before is kept, also of a job that was issued since. */
export const correctWork = command({
  name: "clock.correct_work",
  permission: "clock:correct",
  input: WorkCorrection,
  async run({ tx, actor, input: { id, voided, why, document_id, line_id, ...given } }) {
    const was = await lockWork(tx, id);
    const times = voided ? sameTimes(was) : correctedTimes(was, given);
    const job = {
      document_id: document_id ?? was.document_id,
      line_id: line_id === undefined && document_id === undefined ? was.line_id : (line_id ?? null),
    };
    const moved = document_id !== undefined || line_id !== undefined;
    const line_text = moved ? await requireJob(tx, job, "earlier") : was.line_text;
    const became = await oneRow(
      tx
        .update(work_times)
        .set({
          ...times,
          ...job,
          line_text,
          closed_by: times.ended_at === null ? null : closedBy(was, times.ended_at),
          ...voidedNow(voided),
          updated_at: sql`now()`,
        })
        .where(eq(work_times.id, id))
        .returning(),
    );
    await requireAttended(tx, was.user_id, was.started_at, became.started_at);
    await keepCorrection(tx, actor, { was, became, why });
    return new Traced({ id }, { entity: "work_times", id, before: was, after: { ...became, why } });
  },
});

/** Adds an attendance that nobody clocked. */
export const addAttendance = command({
  name: "clock.add_attendance",
  permission: "clock:correct",
  input: AttendanceAddition,
  async run({ tx, actor, input: { user_id, why, ...given } }) {
    await requirePerson(tx, user_id);
    await lockClock(tx, user_id);
    const times = correctedTimes(null, given);
    const became = await oneRow(
      tx
        .insert(attendances)
        .values({ user_id, ...times, how: "correction", closed_by: "correction" })
        .returning(),
    );
    await keepCorrection(tx, actor, { was: null, became, why });
    return new Traced({ id: became.id }, { entity: "attendances", id: became.id, after: { ...became, why } });
  },
});

/** Adds work that nobody clocked, of somebody who was there. */
export const addWork = command({
  name: "clock.add_work",
  permission: "clock:correct",
  input: WorkAddition,
  async run({ tx, actor, input: { user_id, why, document_id, line_id = null, ...given } }) {
    await requirePerson(tx, user_id);
    await lockClock(tx, user_id);
    const times = correctedTimes(null, given);
    const line_text = await requireJob(tx, { document_id, line_id }, "earlier");
    const became = await oneRow(
      tx
        .insert(work_times)
        .values({
          ...{ user_id, document_id, line_id, line_text },
          ...times,
          ...{ how: "correction", closed_by: "correction" },
        })
        .returning(),
    );
    await requireAttended(tx, user_id, became.started_at);
    await keepCorrection(tx, actor, { was: null, became, why });
    return new Traced({ id: became.id }, { entity: "work_times", id: became.id, after: { ...became, why } });
  },
});
