import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { today } from "@/lib/core/dates/dates";
import { invalid } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { readGarage } from "@/lib/settings/queries/garage";
import { type Span, secondsWithin } from "../rules/time-sums";
import { DayAsked } from "../schema/questions-asked";
import { readAttendances, readCorrections, readQuestions, readWorkTimes, touching } from "./intervals";
import { rangeOf } from "./range";
import { whoseTime } from "./whose";

/** The intervals that count, in milliseconds. */
export const spansOf = (
  rows: readonly { started_at: string; ended_at: string | null; voided_at: string | null }[],
): Span[] =>
  rows.flatMap(({ started_at, ended_at, voided_at }) =>
    voided_at === null
      ? [{ from: Date.parse(started_at), to: ended_at === null ? null : Date.parse(ended_at) }]
      : [],
  );

const Named = z.object({ name: z.string() });

/** One person's day: when they were there, what they worked on, what was corrected, and what they are asked. */
export const clockDay = query({
  name: "clock.day",
  permission: "clock:own",
  input: DayAsked,
  async run({ db, actor, input }) {
    const self = actor.kind === "user" ? actor.id : null;
    const who = whoseTime(actor, input.user_id ?? self ?? undefined);
    if (!who) throw invalid({ field: "user_id", message: "Choose a person" });
    const [person] = await db
      .execute(sql`select name from user_names where id = ${who}`)
      .then(readRows(Named));
    if (!person) throw invalid({ field: "user_id", message: "This person does not exist" });
    const day = input.date ?? today((await readGarage(db)).time_zone);
    const { bounds: only } = await rangeOf(db, { from: day, to: day });
    const near = [sql`t.user_id = ${who}`, touching(only)];
    const [attendances, work_times, corrections, questions] = [
      await readAttendances(db, near),
      await readWorkTimes(db, near),
      await readCorrections(db, who, only),
      await readQuestions(db, [sql`q.user_id = ${who}`, sql`(q.answered_at is null or q.day = ${day})`]),
    ];
    const now = Date.now();
    return {
      ...{ user_id: who, person: person.name, date: day },
      attended_seconds: secondsWithin(spansOf(attendances), only, now),
      worked_seconds: secondsWithin(spansOf(work_times), only, now),
      ...{ attendances, work_times, corrections, questions },
    };
  },
});
