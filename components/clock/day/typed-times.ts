import type { ActionResult } from "@/lib/actions/result";
import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import { instantOf } from "@/lib/core/dates/local-time";
import { readClock } from "@/lib/core/dates/read-clock";

/** What a form says of a time that cannot be read, at its field. */
export const unreadableTime = (field: string): ActionResult<never> => ({
  ok: false,
  error: {
    code: "VALIDATION_ERROR",
    message: "Some fields need attention",
    details: [{ field, message: "A time such as 17:45" }],
  },
});

/** The instant of a time of day that somebody typed; undefined if it cannot be read. */
export function instantTyped(date: IsoDate, typed: string, timeZone: string): string | undefined {
  const time = readClock(typed);
  return time ? new Date(instantOf(date, time, timeZone)).toISOString() : undefined;
}

/** The instant of a typed time of day that is nearest to another: after midnight it is on the next day. */
export function instantNear(
  near: string,
  date: IsoDate,
  typed: string,
  timeZone: string,
): string | undefined {
  const nearest = Date.parse(near);
  return [-1, 0, 1]
    .flatMap((days) => instantTyped(addDays(date, days), typed, timeZone) ?? [])
    .sort((one, other) => Math.abs(Date.parse(one) - nearest) - Math.abs(Date.parse(other) - nearest))[0];
}
