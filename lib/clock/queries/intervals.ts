import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Db } from "@/db/client";
import { all } from "@/lib/core/database/page";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { Attendance, ClockCorrection, ClockQuestion, WorkTime } from "../responses";
import { AttendanceList, QuestionList, WorkTimeList } from "../schema/questions-asked";
import { rangeOf } from "./range";
import { whoseTime } from "./whose";

type AttendanceRow = z.infer<typeof Attendance>;
type WorkTimeRow = z.infer<typeof WorkTime>;

/** What touches the time between two instants, by the table's alias `t`. */
export const touching = ({ from, to }: { from: number; to: number }): SQL =>
  sql`t.started_at < ${new Date(to).toISOString()} and (t.ended_at is null or t.ended_at >= ${new Date(from).toISOString()})`;

export const readAttendances = (db: Db, where: SQL[]): Promise<AttendanceRow[]> =>
  db
    .execute(
      sql`select t.id, t.user_id, u.name as person, t.started_at, t.ended_at, t.how, t.closed_by, t.voided_at,
        exists (select from clock_corrections c where c.attendance_id = t.id) as corrected
      from attendances t join user_names u on u.id = t.user_id where ${all(where)} order by t.started_at, t.id`,
    )
    .then(readRows(Attendance));

export const readWorkTimes = (db: Db, where: SQL[]): Promise<WorkTimeRow[]> =>
  db
    .execute(
      sql`select t.id, t.user_id, u.name as person, t.started_at, t.ended_at, t.how, t.closed_by, t.voided_at, t.document_id,
        d.number as document_number, d.registration, t.line_id, coalesce(l.description, t.line_text) as line_text, t.ended_as, t.reason, t.note,
        exists (select from clock_corrections c where c.work_time_id = t.id) as corrected
      from work_times t join user_names u on u.id = t.user_id join document_heads d on d.id = t.document_id
      left join line_items l on l.id = t.line_id where ${all(where)} order by t.started_at, t.id`,
    )
    .then(readRows(WorkTime));

/** The corrections of what touches the time between two instants, the oldest first. */
export const readCorrections = (db: Db, userId: string, bounds: { from: number; to: number }) =>
  db
    .execute(
      sql`select c.id, c.attendance_id, c.work_time_id, c.corrected_by_name, c.was, c.became, c.why, c.created_at
      from clock_corrections c
      where exists (select from attendances t where t.id = c.attendance_id and t.user_id = ${userId} and ${touching(bounds)})
        or exists (select from work_times t where t.id = c.work_time_id and t.user_id = ${userId} and ${touching(bounds)})
      order by c.created_at, c.id`,
    )
    .then(readRows(ClockCorrection));

export const readQuestions = (db: Db, where: SQL[]) =>
  db
    .execute(
      sql`select q.id, q.user_id, u.name as person, q.day, q.stopped_at, q.really_at, q.answered_at
      from clock_questions q join user_names u on u.id = q.user_id where ${all(where)}
      order by q.stopped_at desc, q.id limit 500`,
    )
    .then(readRows(ClockQuestion));

/** When people were at work, voided intervals too, so that corrections can be followed. */
export const listAttendances = query({
  name: "clock.attendances",
  permission: "clock:own",
  input: AttendanceList,
  async run({ db, actor, input }) {
    const who = whoseTime(actor, input.user_id);
    const { bounds } = await rangeOf(db, input);
    return readAttendances(db, [touching(bounds), ...(who ? [sql`t.user_id = ${who}`] : [])]);
  },
});

/** What people worked on, voided intervals too. */
export const listWorkTimes = query({
  name: "clock.work_times",
  permission: "clock:own",
  input: WorkTimeList,
  async run({ db, actor, input }) {
    const who = whoseTime(actor, input.user_id);
    const { bounds } = await rangeOf(db, input);
    return readWorkTimes(db, [
      touching(bounds),
      ...(who ? [sql`t.user_id = ${who}`] : []),
      ...(input.document_id ? [sql`t.document_id = ${input.document_id}`] : []),
    ]);
  },
});

/** The clocks that the closing hour stopped, the newest first. */
export const listQuestions = query({
  name: "clock.questions",
  permission: "clock:own",
  input: QuestionList,
  run({ db, actor, input: { user_id, open } }) {
    const who = whoseTime(actor, user_id);
    return readQuestions(db, [
      ...(who ? [sql`q.user_id = ${who}`] : []),
      ...(open === undefined ? [] : [open ? sql`q.answered_at is null` : sql`q.answered_at is not null`]),
    ]);
  },
});
