import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import { mileageTrend, type Reading } from "@/lib/vehicles/rules/mileage";

/** Twenty years: a vehicle that hardly moves is due by its date, not by its mileage. */
const MOST_DAYS = 20 * 365.25;

/**
 * Returns the first day on which a vehicle will have been driven so many miles more than `after`, by the miles a year of its own
 * readings; today if that day is past. Null if its readings are less than two months apart, or say that it hardly moves.
 */
export function mileageDay(
  after: IsoDate,
  miles: number,
  readings: readonly Reading[],
  today: IsoDate,
): IsoDate | null {
  const yearly = mileageTrend(readings)?.yearly;
  if (!yearly) return null;
  const days = Math.ceil((miles / yearly) * 365.25);
  if (days > MOST_DAYS) return null;
  const day = addDays(after, days);
  return day < today ? today : day;
}
