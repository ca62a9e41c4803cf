import { daysBetween, type IsoDate } from "@/lib/core/dates";

export interface Reading {
  read_on: IsoDate;
  /** Miles. */
  mileage: number;
  source: string;
}

export interface MileageTrend {
  latest: Reading;
  /** Miles a year, from the first believable reading to the latest; null where they span less than 60 days. */
  yearly: number | null;
  /** Readings below an earlier one: a slip of the pen, or a clock turned back. */
  backwards: Reading[];
}

const LEAST_DAYS = 60;

/** What a car's readings say, in any order; null without any. */
export function mileageTrend(readings: readonly Reading[]): MileageTrend | null {
  const ordered = readings.toSorted((a, b) => a.read_on.localeCompare(b.read_on) || a.mileage - b.mileage);
  let highest: Reading | undefined;
  const believable: Reading[] = [];
  const backwards: Reading[] = [];
  for (const reading of ordered) {
    if (highest && reading.mileage < highest.mileage) backwards.push(reading);
    else {
      highest = reading;
      believable.push(reading);
    }
  }
  const latest = ordered.at(-1);
  const first = believable[0];
  const last = believable.at(-1);
  if (!latest || !first || !last) return null;
  const days = daysBetween(first.read_on, last.read_on);
  const yearly = days >= LEAST_DAYS ? Math.round(((last.mileage - first.mileage) / days) * 365.25) : null;
  return { latest, yearly, backwards };
}
