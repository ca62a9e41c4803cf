import { addDays, addMonths, type IsoDate } from "@/lib/core/dates/dates";
import { earliestKeptMot } from "@/lib/vehicles/rules/mot-dates";

/** An MOT in February may be up to three days earlier than the day of its month: 28 February keeps the anniversary of 28 to 31 March less a day. */
const CLAMPED_DAYS = 3;

/**
 * The expiries whose anniversary a pass on a day keeps: from that day on, up to a month less a day after it. GOV.UK, "Getting an MOT". So
 * nobody who is invited for that day loses a day of the MOT they have.
 */
export function fillWindow(day: IsoDate): { from: IsoDate; to: IsoDate } {
  let to = addDays(addMonths(day, 1), CLAMPED_DAYS);
  while (earliestKeptMot(to) > day) to = addDays(to, -1);
  return { from: day, to };
}
