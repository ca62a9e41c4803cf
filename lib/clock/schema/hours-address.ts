import { z } from "zod";
import { viewDays } from "@/lib/appointments/rules/opening";
import { addDays, daysBetween, type IsoDate, today } from "@/lib/core/dates/dates";
import { firstDay, lastDay } from "@/lib/core/dates/day-fields";
import { pageNumber, perPage } from "@/lib/core/input/list";
import { FiguresAsked, MOST_DAYS } from "./questions-asked";

/** The URL of the report of hours. */
export const HoursAddress = z.strictObject({
  page: pageNumber(),
  per_page: perPage(),
  from: firstDay,
  to: lastDay,
  by: FiguresAsked.shape.by,
  user_id: FiguresAsked.shape.user_id,
});

/** The days that the report shows: this week until today where the URL names none, and the last of too many. */
export function hoursDays({ from, to }: { from?: IsoDate | undefined; to?: IsoDate | undefined }) {
  const last = to ?? (from && from > today() ? from : today());
  const first = from && from <= last ? from : viewDays("week", last).from;
  const cut = daysBetween(first, last) >= MOST_DAYS;
  return { from: cut ? addDays(last, 1 - MOST_DAYS) : first, to: last, cut };
}
