import { daysBetween, type IsoDate } from "@/lib/core/dates/dates";

export type DueState = "unknown" | "expired" | "soon" | "current";

/** How many days ahead an MOT or road tax counts as nearly due: an MOT can be renewed a month early without losing days. */
const SOON_DAYS = 30;

export interface Due {
  state: DueState;
  /** Days left; negative if expired. 0 is the last day, which is still valid. */
  days: number | null;
}

/** Returns the state of an MOT or road tax on a given day. */
export function due(expiry: IsoDate | null, on: IsoDate): Due {
  if (!expiry) return { state: "unknown", days: null };
  const days = daysBetween(on, expiry);
  return { state: days < 0 ? "expired" : days <= SOON_DAYS ? "soon" : "current", days };
}

/** "expired 12 days ago", "expires today", "in 9 days", "in about 7 weeks", "in 12 months". */
export function dueInWords({ days }: Due): string {
  if (days === null) return "not known";
  if (days === 0) return "expires today";
  return days < 0 ? `expired ${span(-days)} ago` : `in ${span(days)}`;
}

/** Units of time, each used below so many days. */
const UNITS = [
  { noun: "day", days: 1, below: 14 },
  { noun: "week", days: 7, below: 91 },
  { noun: "month", days: 30.4375, below: 730 },
  { noun: "year", days: 365.25, below: Number.POSITIVE_INFINITY },
] as const;

/** To the nearest whole unit, with "about" where that is a day or more off. */
function span(days: number): string {
  const unit = UNITS.find(({ below }) => days < below) ?? UNITS[3];
  const n = Math.round(days / unit.days);
  const about = Math.abs(days - n * unit.days) < 1 ? "" : "about ";
  return `${about}${n} ${unit.noun}${n === 1 ? "" : "s"}`;
}
