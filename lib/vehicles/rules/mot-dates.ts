import { addDays, addMonths, type IsoDate } from "@/lib/core/dates/dates";

/** The last day of a stretch of whole months that begins on a day: a year from 29 February ends on 28 February. */
export function lastDayOf(months: number, from: IsoDate): IsoDate {
  const same = addMonths(from, months);
  return same.slice(8) === from.slice(8) ? addDays(same, -1) : same;
}

/** The first day on which a pass keeps the day of the MOT that still runs. GOV.UK, "Getting an MOT": a month, less a day. */
export const earliestKeptMot = (expiry: IsoDate): IsoDate => addDays(addMonths(expiry, -1), 1);

/**
 * The last day of an MOT that was passed: from the month before the old one runs out to its last day it goes on from there; on
 * any other day, or where none is known, it runs from the test.
 * @param months A year, but for the cars that are tested more often.
 */
export function expiryAfterPass(tested: IsoDate, old: IsoDate | null, months = 12): IsoDate {
  return old !== null && earliestKeptMot(old) <= tested && tested <= old
    ? addMonths(old, months)
    : lastDayOf(months, tested);
}

/** No MOT runs longer after its test: a year, and the month that it may be early. */
export const longestMot = (tested: IsoDate): IsoDate => addMonths(tested, 13);

/**
 * Until when a vehicle's MOT runs after a pass, by what is on file. An expiry on file that is later counts this very test already, as DVSA
 * reports it, or a test after it; one that no test up to today could give is a slip. The certificate's own day beats arithmetic.
 */
export function renewedExpiry(
  tested: IsoDate,
  onFile: IsoDate | null,
  { today, certificate = null }: { today: IsoDate; certificate?: IsoDate | null },
): IsoDate {
  const sound = onFile !== null && onFile <= longestMot(today);
  if (certificate) return sound && onFile > longestMot(tested) ? onFile : certificate;
  const reckoned = expiryAfterPass(tested, onFile);
  return sound && onFile > reckoned ? onFile : reckoned;
}

const RETEST_WORKING_DAYS = 10;

/**
 * The last day on which a retest may be free or cheaper: ten working days after the day that it failed. Bank holidays
 * are counted as working days, so that what is told a customer is never too late.
 */
export function retestUntil(failed: IsoDate): IsoDate {
  let day = failed;
  for (let left = RETEST_WORKING_DAYS; left > 0; ) {
    day = addDays(day, 1);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return day;
}
