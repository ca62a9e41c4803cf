import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import { laneMinutes } from "../rules/lane-minutes";
import { openDays } from "../rules/opening";
import { readDiary } from "./diary";

/** Minutes of a day in which an MOT lane and a tester are there, and how many of them are booked. */
export interface LaneDay {
  date: IsoDate;
  there: number;
  sold: number;
}

export interface MotLanes {
  lanes: number;
  /** How long an MOT takes: as the lanes' bookings of the past three months, to five minutes; an hour where there are few. */
  minutes: number;
  days: LaneDay[];
}

const UNSAID_MINUTES = 60;
/** Fewer bookings say nothing. */
const ENOUGH = 10;

const Sold = z.object({ date: z.string(), sold: z.int() });
const Usual = z.object({ count: z.int(), minutes: z.number().nullable() });

/** Returns the hours of the MOT lanes from one day to another, and what is booked of them. */
export async function readMotLanes(db: Db | Tx, days: { from: IsoDate; to: IsoDate }): Promise<MotLanes> {
  const { from, to } = days;
  const { time_zone, resources, technicians, opening_hours, holidays } = await readDiary(db, days);
  const lanes = resources.filter(({ kind, active }) => kind === "mot_lane" && active);
  const inLanes = sql`a.resource_id = any (${`{${lanes.map(({ id }) => id).join(",")}}`}::uuid[]) and a.deleted_at is null
    and a.status not in ('cancelled', 'no_show')`;
  const [sold, [usual]] = await Promise.all([
    db
      .execute(sql`
      select to_char(a.starts_at at time zone ${time_zone}, 'YYYY-MM-DD') as date,
        sum(extract(epoch from a.ends_at - a.starts_at) / 60)::int as sold
      from appointments a
      where ${inLanes} and a.starts_at >= (${from}::text::timestamp at time zone ${time_zone})
        and a.starts_at < (${to}::text::timestamp + interval '1 day') at time zone ${time_zone}
      group by 1`)
      .then(readRows(Sold)),
    db
      .execute(sql`
      select count(*)::int as count, (round(avg(extract(epoch from a.ends_at - a.starts_at) / 300)) * 5)::float as minutes
      from appointments a where ${inLanes} and a.starts_at between now() - interval '3 months' and now()`)
      .then(readRows(Usual)),
  ]);
  const booked = new Map(sold.map((one) => [one.date, one.sold]));
  return {
    lanes: lanes.length,
    minutes: usual && usual.count >= ENOUGH && usual.minutes ? usual.minutes : UNSAID_MINUTES,
    days: openDays(from, to, opening_hours, holidays).map((day) => {
      const there = laneMinutes(day, lanes.length, technicians, holidays);
      return { date: day.date, there, sold: Math.min(there, booked.get(day.date) ?? 0) };
    }),
  };
}
