import type { IsoDate } from "@/lib/core/dates/dates";

/** A mileage that was read at a test. */
export interface TestMileage {
  read_on: IsoDate;
  miles: number;
}

export interface MileageFall {
  before: TestMileage;
  after: TestMileage;
}

/** Where the mileage went down from one test to the next, the latest first: a slip at a test, another mileometer, or one turned back. */
export function mileageFalls(readings: readonly TestMileage[]): MileageFall[] {
  const ordered = readings.toSorted((a, b) => a.read_on.localeCompare(b.read_on));
  return ordered
    .flatMap((after, at) => {
      const before = ordered[at - 1];
      return before && before.read_on < after.read_on && after.miles < before.miles
        ? [{ before, after }]
        : [];
    })
    .reverse();
}
