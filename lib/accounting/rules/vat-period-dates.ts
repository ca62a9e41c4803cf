import { addDays, addMonths, type IsoDate } from "@/lib/core/dates/dates";

export interface PeriodDates {
  starts_on: IsoDate;
  ends_on: IsoDate;
}

/**
 * Consecutive VAT periods of one or three months; each starts on the same day of its month, or on the last day of a shorter
 * month.
 */
export const periodsFrom = (
  starts_on: IsoDate,
  kind: "quarterly" | "monthly",
  count: number,
): PeriodDates[] => {
  const months = kind === "quarterly" ? 3 : 1;
  return Array.from({ length: count }, (_, i) => ({
    starts_on: addMonths(starts_on, i * months),
    ends_on: addDays(addMonths(starts_on, (i + 1) * months), -1),
  }));
};
