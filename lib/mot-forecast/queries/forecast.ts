import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readMotLanes } from "@/lib/appointments/queries/mot-lanes";
import { addDays, addMonths, type IsoDate, today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { monthsAhead } from "@/lib/reminder-run/rules/year-sums";
import { type ExpectedMonth, expectedOf, type PastYear } from "../rules/expected";
import { motVisits, OURS_MONTHS } from "./visits";

export interface ForecastMonth extends ExpectedMonth {
  /** Minutes in which an MOT lane and a tester are there; of the present month, from today on. */
  there: number;
}

export interface Forecast {
  months: ForecastMonth[];
  past: PastYear;
  /** How long an MOT takes in the diary. */
  minutes: number;
  /** How many lanes there are; with none nothing can be compared. */
  lanes: number;
}

/** Twelve months of MOTs that are to be expected from the garage's own vehicles, against the hours of its MOT lanes. */
export const motForecast = query({
  name: "mot_forecast.year",
  permission: "reminders:read",
  input: z.strictObject({}),
  async run({ db }): Promise<Forecast> {
    const day = today();
    const months = monthsAhead(day);
    const last = addDays(addMonths(`${day.slice(0, 7)}-01`, 12), -1);
    const [due, past, lanes] = await Promise.all([
      dueMonths(db, day, last),
      pastYear(db, day),
      readMotLanes(db, { from: day, to: last }),
    ]);
    return {
      past,
      minutes: lanes.minutes,
      lanes: lanes.lanes,
      months: months.map((month) => {
        const { ours = 0, others = 0 } = due.find((one) => one.month === month) ?? {};
        const there = lanes.days
          .filter(({ date }) => date.startsWith(month))
          .reduce((sum, one) => sum + one.there, 0);
        return { ...expectedOf({ month, ours, others }, past), there };
      }),
    };
  },
});

const Due = z.object({ month: z.string(), ours: z.int(), others: z.int() });

/** The MOTs that run out by month, of vehicles that have an owner here and are on the road. */
const dueMonths = (db: Db, from: IsoDate, to: IsoDate) =>
  db
    .execute(sql`
    select to_char(v.mot_expiry, 'YYYY-MM') as month, (count(*) filter (where t.vehicle_id is not null))::int as ours,
      (count(*) filter (where t.vehicle_id is null))::int as others
    from vehicles_to_remind v
    left join (select distinct vehicle_id from ${motVisits(addMonths(from, -OURS_MONTHS))} m) t on t.vehicle_id = v.id
    where v.deleted_at is null and v.customer_id is not null and v.off_road is null and v.mot_expiry between ${from} and ${to}
    group by 1`)
    .then(readRows(Due));

const Came = z.object({ month: z.string(), due: z.int(), came: z.int() });
const Others = z.object({ due: z.int(), came: z.int() });

/**
 * Of the MOTs that were due again in the year up to a month ago, because they were tested here a year before, how many were tested here
 * again, from two months before that day to a month after it. And of the other vehicles that were on file a year ago, how many came.
 */
async function pastYear(db: Db, day: IsoDate): Promise<PastYear> {
  const [from, to] = [addMonths(day, -25), addMonths(day, -13)];
  const visits = motVisits(addMonths(day, -26));
  const [months, [others]] = await Promise.all([
    db
      .execute(sql`
      with visits as materialized (select * from ${visits} v)
      select to_char(before.day + interval '1 year', 'MM') as month, count(*)::int as due, (count(*) filter (where exists (
        select 1 from visits again where again.vehicle_id = before.vehicle_id
          and again.day between before.day + interval '10 months' and before.day + interval '13 months')))::int as came
      from visits before where before.day >= ${from}::date and before.day < ${to}::date group by 1 order by 1`)
      .then(readRows(Came)),
    db
      .execute(sql`
      with visits as materialized (select * from ${visits} v)
      select count(*)::int as due, (count(*) filter (where exists (
        select 1 from visits now where now.vehicle_id = v.id and now.day >= ${to}::date)))::int as came
      from vehicles_to_remind v
      where v.deleted_at is null and v.customer_id is not null and v.off_road is null and v.mot_expiry is not null
        and v.created_at < ${to}::date and not exists (
          select 1 from visits before where before.vehicle_id = v.id and before.day < ${to}::date)`)
      .then(readRows(Others)),
  ]);
  return { months: [...months], others: others ?? { due: 0, came: 0 } };
}
