import { addDays, addMonths, type IsoDate } from "@/lib/core/dates/dates";

/** Returns the last day of a period of whole months that begins on a given day. A year from 29 February ends on 28 February. */
export function lastDayOf(months: number, from: IsoDate): IsoDate {
  const same = addMonths(from, months);
  return same.slice(8) === from.slice(8) ? addDays(same, -1) : same;
}

/**
 * Returns the first day on which a pass keeps the anniversary of the current MOT. GOV.UK, "Getting an MOT": a month, less a
 * day.
 */
export const earliestKeptMot = (expiry: IsoDate): IsoDate => addDays(addMonths(expiry, -1), 1);

/**
 * Returns the expiry of an MOT after a pass. A test in the month before the current MOT expires, up to and including its last
 * day, extends it from there. On any other day, or if no expiry is known, the MOT runs from the test.
 * @param months Twelve, except for vehicles that are tested more often.
 */
export function expiryAfterPass(tested: IsoDate, old: IsoDate | null, months = 12): IsoDate {
  return old !== null && earliestKeptMot(old) <= tested && tested <= old
    ? addMonths(old, months)
    : lastDayOf(months, tested);
}

/** Returns the latest possible expiry after a test: a year, plus the month by which the test may be early. */
export const longestMot = (tested: IsoDate): IsoDate => addMonths(tested, 13);

/**
 * Returns a vehicle's MOT expiry after a pass, given the expiry on file. A later expiry on file already includes this test, as
 * DVSA reports it, or a test after it. An expiry that no test up to today could give is a slip and is ignored. The date on the
 * certificate takes precedence over the calculation.
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
 * Returns the last day on which a retest may be free or cheaper: ten working days after the day of the failed test. Counts bank
 * holidays as working days, so that the date given to a customer is never too late.
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
