import { addDays, addMonths, type IsoDate } from "@/lib/core/dates/dates";

export interface DateSpan {
  label: string;
  from: IsoDate;
  to: IsoDate;
}

/**
 * The date ranges that users ask for by name, relative to a day: past ones, or future ones if `ahead`. A week begins on Monday.
 */
export function dateSpans(today: IsoDate, ahead = false): DateSpan[] {
  const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
  const first = `${today.slice(0, 7)}-01`;
  const day = (label: string, date: IsoDate): DateSpan => ({ label, from: date, to: date });
  const week = (label: string, from: IsoDate): DateSpan => ({ label, from, to: addDays(from, 6) });
  const month = (label: string, from: IsoDate): DateSpan => ({
    label,
    from,
    to: addDays(addMonths(from, 1), -1),
  });
  const year = (label: string, of: number): DateSpan => ({ label, from: `${of}-01-01`, to: `${of}-12-31` });
  const now = Number(today.slice(0, 4));
  return ahead
    ? [
        day("Today", today),
        day("Tomorrow", addDays(today, 1)),
        week("This week", monday),
        week("Next week", addDays(monday, 7)),
        month("This month", first),
        month("Next month", addMonths(first, 1)),
      ]
    : [
        day("Today", today),
        day("Yesterday", addDays(today, -1)),
        week("This week", monday),
        week("Last week", addDays(monday, -7)),
        month("This month", first),
        month("Last month", addMonths(first, -1)),
        year("This year", now),
        year("Last year", now - 1),
      ];
}
