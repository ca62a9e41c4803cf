import type { z } from "zod";
import type { IsoDate } from "@/lib/core/dates/dates";
import type { ClockFigures } from "../responses";
import { type Hours, type Ratios, ratiosOf, sumOf } from "./ratios";

type PersonFigures = z.infer<typeof ClockFigures>;

/** A row of the report: one person's hours of a day, a week or all days of it. */
export type HoursLine = Hours &
  Ratios & {
    id: string;
    user_id: string | null;
    person: string;
    from: IsoDate;
    to: IsoDate;
  };

const NOBODY = "Under nobody’s name";

const hasAny = ({ attended_seconds, worked_seconds, sold_seconds }: Hours) =>
  attended_seconds !== 0 || worked_seconds !== 0 || sold_seconds !== 0;

/** One row for each person: all their days. */
export const personLines = (
  people: readonly PersonFigures[],
  days: { from: IsoDate; to: IsoDate },
): HoursLine[] =>
  people.map(({ periods: _, user_id, person, ...figures }) => ({
    ...figures,
    ...days,
    ...{ id: user_id ?? "nobody", user_id, person: person ?? NOBODY },
  }));

/** One row for each person and day or week on which there was anything, in the order of time. */
export const periodLines = (people: readonly PersonFigures[]): HoursLine[] =>
  people
    .flatMap(({ user_id, person, periods }) =>
      periods.filter(hasAny).map((period) => ({
        ...period,
        ...{ id: `${user_id ?? "nobody"} ${period.from}`, user_id, person: person ?? NOBODY },
      })),
    )
    .sort((one, other) => one.from.localeCompare(other.from));

/** Everybody's hours of each day or week, with the empty ones: what a chart shows. */
export const sumsByPeriod = (people: readonly PersonFigures[]): (Hours & { from: IsoDate; to: IsoDate })[] =>
  (people[0]?.periods ?? []).map(({ from, to }, index) => ({
    ...sumOf(people.flatMap(({ periods }) => periods[index] ?? [])),
    from,
    to,
  }));

/** The sum of everybody. */
export function totalOf(people: readonly PersonFigures[]): Hours & Ratios {
  const hours = sumOf(people);
  return { ...hours, ...ratiosOf(hours) };
}

/** "87 %", "–" where there is nothing to divide by. */
export const ratioWords = (ratio: number | null): string =>
  ratio === null ? "–" : `${Math.round(ratio * 100)} %`;
