import { addDays, addMonths, daysBetween, type IsoDate } from "@/lib/core/dates/dates";

export interface Period {
  from: IsoDate;
  to: IsoDate;
}

const firstOf = (date: IsoDate): IsoDate => `${date.slice(0, 7)}-01`;
const lastOf = (date: IsoDate): IsoDate => addDays(addMonths(firstOf(date), 1), -1);
const monthNumber = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** The period of the same length just before: whole months before whole months, days before days. */
export function periodBefore({ from, to }: Period): Period {
  if (from === firstOf(from) && to === lastOf(to)) {
    const months = monthNumber(to) - monthNumber(from) + 1;
    return { from: addMonths(from, -months), to: addDays(from, -1) };
  }
  const end = addDays(from, -1);
  return { from: addDays(end, -daysBetween(from, to)), to: end };
}

/** The days of a row, whose key is a day, a Monday or the first of a month, within those of the report. */
export function daysOf(group: "day" | "week" | "month", key: IsoDate, { from, to }: Period): Period {
  const last = group === "day" ? key : group === "week" ? addDays(key, 6) : lastOf(key);
  return { from: key < from ? from : key, to: last > to ? to : last };
}
