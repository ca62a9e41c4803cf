import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { viewDays } from "@/lib/appointments/rules/opening";
import type { IsoDate } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { type Hours, type Ratios, ratiosOf, sumOf } from "../rules/ratios";
import { daysFrom, secondsByDay } from "../rules/time-sums";
import { FiguresAsked } from "../schema/questions-asked";
import { spansOf } from "./day";
import { readAttendances, readWorkTimes, touching } from "./intervals";
import { rangeOf } from "./range";
import { readSold } from "./sold";
import { whoseTime } from "./whose";

type Figures = Hours & Ratios;

interface PersonFigures extends Figures {
  user_id: string | null;
  person: string | null;
  periods: (Figures & { from: IsoDate; to: IsoDate })[];
}

const withRatios = (hours: Hours): Figures => ({ ...hours, ...ratiosOf(hours) });

const Person = z.object({ id: z.string(), name: z.string(), works: z.boolean() });

/**
 * Attended, worked and sold hours of each person, by day or week and over all, with what comes of them. What goes on counts until now.
 * Technicians are named whether or not they have any; others if they have.
 */
export const clockFigures = query({
  name: "clock.figures",
  permission: "clock:own",
  input: FiguresAsked,
  async run({ db, actor, input }): Promise<PersonFigures[]> {
    const who = whoseTime(actor, input.user_id);
    const range = await rangeOf(db, input);
    const days = daysFrom(range.from, range.to);
    const near = [
      touching(range.bounds),
      sql`t.voided_at is null`,
      ...(who ? [sql`t.user_id = ${who}`] : []),
    ];
    const [attendances, work, sold, people] = [
      await readAttendances(db, near),
      await readWorkTimes(db, near),
      await readSold(db, range),
      await db
        .execute(
          sql`select id, name, role = 'technician' and active and deleted_at is null as works from user_names
          ${who ? sql`where id = ${who}` : sql``} order by lower(name), id`,
        )
        .then(readRows(Person)),
    ];
    const now = Date.now();
    const figuresOf = (user_id: string | null, person: string | null): PersonFigures => {
      const own = <T extends { user_id: string | null }>(rows: readonly T[]) =>
        rows.filter((row) => row.user_id === user_id);
      const attended = secondsByDay(spansOf(own(attendances)), days, range.timeZone, now);
      const worked = secondsByDay(spansOf(own(work)), days, range.timeZone, now);
      const soldOn = Map.groupBy(own(sold), ({ day }) => day);
      const daily = days.map((day) => ({
        day,
        attended_seconds: attended.get(day) ?? 0,
        worked_seconds: worked.get(day) ?? 0,
        sold_seconds: (soldOn.get(day) ?? []).reduce((sum, { seconds }) => sum + seconds, 0),
      }));
      const periods = Map.groupBy(daily, ({ day }) =>
        input.by === "week" ? viewDays("week", day).from : day,
      );
      return {
        ...{ user_id, person },
        ...withRatios(sumOf(daily)),
        periods: [...periods.values()].map((parts) => ({
          from: parts[0]?.day ?? range.from,
          to: parts.at(-1)?.day ?? range.to,
          ...withRatios(sumOf(parts)),
        })),
      };
    };
    const named = people
      .map(({ id, name, works }) => ({ works, figures: figuresOf(id, name) }))
      .filter(({ works, figures }) => works || who !== null || hasAny(figures))
      .map(({ figures }) => figures);
    const nobodys = who ? [] : [figuresOf(null, null)].filter(hasAny);
    return [...named, ...nobodys];
  },
});

const hasAny = ({ periods }: PersonFigures): boolean =>
  periods.some(
    ({ attended_seconds, worked_seconds, sold_seconds }) =>
      attended_seconds !== 0 || worked_seconds !== 0 || sold_seconds !== 0,
  );
