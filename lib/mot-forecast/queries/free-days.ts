import "server-only";
import { z } from "zod";
import { type LaneDay, readMotLanes } from "@/lib/appointments/queries/mot-lanes";
import { addDays, today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";

/** As far ahead as anybody is invited: who is written to today comes within a month. */
const DAYS_AHEAD = 34;

export interface FreeDay extends LaneDay {
  /** How many MOTs still fit. */
  fit: number;
}

/** The days of the next five weeks on which the MOT lanes are open, with how many MOTs still fit. Empty without a lane. */
export const freeDays = query({
  name: "mot_forecast.free_days",
  permission: "reminders:read",
  input: z.strictObject({}),
  async run({ db }): Promise<FreeDay[]> {
    const from = addDays(today(), 1);
    const { days, minutes } = await readMotLanes(db, { from, to: addDays(from, DAYS_AHEAD) });
    return days
      .filter(({ there }) => there > 0)
      .map((day) => ({ ...day, fit: Math.floor((day.there - day.sold) / minutes) }));
  },
});
