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

/** "expired 12 days ago", "expires today", "in 9 days", "in 7 months". */
export function dueInWords({ days }: Due): string {
  if (days === null) return "not known";
  if (days === 0) return "expires today";
  return days < 0 ? `expired ${span(-days)} ago` : `in ${span(days)}`;
}

function span(days: number): string {
  if (days < 60) return count(days, "day");
  const months = Math.floor((days + 1) / 30.4375);
  return months < 24 ? count(months, "month") : count(Math.floor((days + 1) / 365.25), "year");
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
