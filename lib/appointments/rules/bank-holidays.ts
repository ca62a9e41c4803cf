import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import type { Nation } from "./nation";
import { weekdayOf } from "./opening";

export interface BankHoliday {
  date: IsoDate;
  name: string;
}

/**
 * Returns the bank holidays of a nation in a year, as the Banking and Financial Dealings Act 1971, the St Andrew's Day Bank Holiday
 * (Scotland) Act 2007 and custom have them, with their substitutes for weekends. A day that is proclaimed once, or moved for once, such as
 * for a coronation, is not among them.
 */
export function bankHolidays(year: number, nation: Nation): BankHoliday[] {
  const easter = easterSunday(year);
  const ofNation: Record<Nation, BankHoliday[]> = {
    england_and_wales: [
      { date: addDays(easter, 1), name: "Easter Monday" },
      { date: mondayFrom(`${year}-08-25`), name: "Summer bank holiday" },
    ],
    scotland: [
      substituted(`${year}-01-02`, "2 January", secondOfJanuary(year)),
      { date: mondayFrom(`${year}-08-01`), name: "Summer bank holiday" },
      onWorkingDay(`${year}-11-30`, "St Andrew’s Day"),
    ],
    northern_ireland: [
      onWorkingDay(`${year}-03-17`, "St Patrick’s Day"),
      { date: addDays(easter, 1), name: "Easter Monday" },
      onWorkingDay(`${year}-07-12`, "Battle of the Boyne"),
      { date: mondayFrom(`${year}-08-25`), name: "Summer bank holiday" },
    ],
  };
  const christmas = `${year}-12-25`;
  const boxingDay = `${year}-12-26`;
  return [
    onWorkingDay(`${year}-01-01`, "New Year’s Day"),
    { date: addDays(easter, -2), name: "Good Friday" },
    { date: mondayFrom(`${year}-05-01`), name: "Early May bank holiday" },
    { date: mondayFrom(`${year}-05-25`), name: "Spring bank holiday" },
    // Boxing Day keeps a Monday; a Christmas Day on a Sunday is then made up for on the Tuesday.
    substituted(
      christmas,
      "Christmas Day",
      weekdayOf(christmas) === 7 ? `${year}-12-27` : nextWorkingDay(christmas),
    ),
    substituted(boxingDay, "Boxing Day", weekdayOf(boxingDay) >= 6 ? `${year}-12-28` : boxingDay),
    ...ofNation[nation],
  ].sort((a, b) => a.date.localeCompare(b.date));
}

const substituted = (day: IsoDate, name: string, held: IsoDate): BankHoliday => ({
  date: held,
  name: held === day ? name : `${name} (substitute day)`,
});

const onWorkingDay = (day: IsoDate, name: string) => substituted(day, name, nextWorkingDay(day));

/** New Year's Day has the Monday after a weekend, so that 2 January has the Tuesday if it would fall on the same one. */
function secondOfJanuary(year: number): IsoDate {
  const held = nextWorkingDay(`${year}-01-02`);
  return held === nextWorkingDay(`${year}-01-01`) ? addDays(held, 1) : held;
}

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
