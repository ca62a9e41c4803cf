import { daysBetween, type IsoDate } from "@/lib/core/dates/dates";

export interface Reading {
  read_on: IsoDate;
  /** In miles. */
  mileage: number;
  source: string;
}

export interface MileageTrend {
  latest: Reading;
  /** Miles a year on the present mileometer; null if its readings span less than 60 days. */
  yearly: number | null;
  /** Readings below an earlier one: typing slips, and the first reading of a mileometer that was replaced or turned back. */
  backwards: Reading[];
}

const LEAST_DAYS = 60;
/** One lower reading is a slip; this many that stay lower mean another mileometer. */
const LEAST_OF_A_CLOCK = 2;

/** Returns the trend of a vehicle's readings, which may be in any order; null if there are none. */
export function mileageTrend(readings: readonly Reading[]): MileageTrend | null {
  const ordered = readings.toSorted((a, b) => a.read_on.localeCompare(b.read_on) || a.mileage - b.mileage);
  let clock: Reading[] = [];
  let below: Reading[] = [];
  const backwards: Reading[] = [];
  for (const reading of ordered) {
    const highest = clock.at(-1);
    if (highest && reading.mileage < highest.mileage) {
      below.push(reading);
      continue;
    }
    backwards.push(...below);
    below = [];
    clock.push(reading);
  }
  const [exchanged] = below;
  if (exchanged) backwards.push(exchanged);
  if (below.length >= LEAST_OF_A_CLOCK) clock = below;
  const latest = ordered.at(-1);
  return latest ? { latest, yearly: milesAYear(clock), backwards } : null;
}

function milesAYear(clock: Reading[]): number | null {
  const first = clock[0];
  const last = clock.at(-1);
  if (!first || !last || last.mileage < first.mileage) return null;
  const days = daysBetween(first.read_on, last.read_on);
  return days >= LEAST_DAYS ? Math.round(((last.mileage - first.mileage) / days) * 365.25) : null;
}
