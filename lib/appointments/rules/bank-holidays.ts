import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import { weekdayOf } from "./opening";

export interface BankHoliday {
  date: IsoDate;
  name: string;
}

/**
 * Returns the bank holidays of England and Wales in a year, as the Banking and Financial Dealings Act 1971 and custom have them, with
 * their substitutes for weekends. A day that is proclaimed once, or moved for once, such as for a coronation, is not among them.
 */
export function bankHolidays(year: number): BankHoliday[] {
  const easter = easterSunday(year);
  const christmas = `${year}-12-25`;
  const boxingDay = `${year}-12-26`;
  const newYear = `${year}-01-01`;
  return [
    substituted(newYear, "New Year’s Day", nextWorkingDay(newYear)),
    { date: addDays(easter, -2), name: "Good Friday" },
    { date: addDays(easter, 1), name: "Easter Monday" },
    { date: mondayFrom(`${year}-05-01`), name: "Early May bank holiday" },
    { date: mondayFrom(`${year}-05-25`), name: "Spring bank holiday" },
    { date: mondayFrom(`${year}-08-25`), name: "Summer bank holiday" },
    // Boxing Day keeps a Monday; a Christmas Day on a Sunday is then made up for on the Tuesday.
    substituted(
      christmas,
      "Christmas Day",
      weekdayOf(christmas) === 7 ? `${year}-12-27` : nextWorkingDay(christmas),
    ),
    substituted(boxingDay, "Boxing Day", weekdayOf(boxingDay) >= 6 ? `${year}-12-28` : boxingDay),
  ].sort((a, b) => a.date.localeCompare(b.date));
}

const substituted = (day: IsoDate, name: string, held: IsoDate): BankHoliday => ({
  date: held,
  name: held === day ? name : `${name} (substitute day)`,
});

/** The day itself, or the Monday after a weekend. */
const nextWorkingDay = (date: IsoDate): IsoDate => (weekdayOf(date) >= 6 ? mondayFrom(date) : date);

/** The first Monday on a day or after it. From the 25th of a month with 31 days, it is the last one of that month. */
const mondayFrom = (date: IsoDate): IsoDate => addDays(date, (8 - weekdayOf(date)) % 7);

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 ("Meeus/Jones/Butcher"). */
function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  const days = moon + toSunday - 7 * late + 114;
  const month = Math.floor(days / 31);
  return `${year}-${String(month).padStart(2, "0")}-${String((days % 31) + 1).padStart(2, "0")}`;
}
