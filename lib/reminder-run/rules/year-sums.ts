import { addDays, addMonths, type IsoDate } from "@/lib/core/dates/dates";
import type { YearAheadRow } from "../responses";

/** A month such as "2026-12". */
export type YearMonth = string;

/** The month of a day, and the eleven that follow. */
export const monthsAhead = (day: IsoDate): YearMonth[] =>
  Array.from({ length: 12 }, (_, at) => addMonths(`${day.slice(0, 7)}-01`, at).slice(0, 7));

/** The first and the last day of a month; of the present one, what is left of it. */
export const daysOf = (month: YearMonth, day: IsoDate): { from: IsoDate; to: IsoDate } => {
  const first = `${month}-01`;
  return { from: first < day ? day : first, to: addDays(addMonths(first, 1), -1) };
};

export interface Counted {
  sends: number;
  held: number;
}

/** One line of the year: a template and a channel, with what goes out in each month. */
export interface YearLine extends Pick<YearAheadRow, "template_id" | "template" | "channel"> {
  months: ReadonlyMap<YearMonth, Counted>;
  total: Counted;
}

const plus = (a: Counted | undefined, b: Counted): Counted => ({
  sends: (a?.sends ?? 0) + b.sends,
  held: (a?.held ?? 0) + b.held,
});

/** The lines of the year, in the order of the rows, and the sums of its months. */
export function yearSums(rows: readonly YearAheadRow[]): {
  lines: YearLine[];
  total: Omit<YearLine, "template_id" | "template" | "channel">;
} {
  const sums = (of: readonly YearAheadRow[]) => {
    const months = new Map<YearMonth, Counted>();
    for (const row of of) months.set(row.month, plus(months.get(row.month), row));
    return { months, total: of.reduce<Counted>(plus, { sends: 0, held: 0 }) };
  };
  const lines = [...Map.groupBy(rows, ({ template_id, channel }) => `${template_id} ${channel}`).values()];
  return {
    lines: lines.flatMap((of) => {
      const [first] = of;
      if (!first) return [];
      const { template_id, template, channel } = first;
      return [{ template_id, template, channel, ...sums(of) }];
    }),
    total: sums(rows),
  };
}
