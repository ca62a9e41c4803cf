import { z } from "zod";
import { addDays, today } from "@/lib/core/dates/dates";
import { firstDay, lastDay } from "@/lib/core/dates/day-fields";
import { pageNumber, perPage } from "@/lib/core/input/list";

/** So many days of reminders the report shows, where none are chosen. */
const UNSAID_DAYS = 90;

/** The URL of the report. */
export const ResultsAddress = z.strictObject({
  page: pageNumber(),
  per_page: perPage(),
  from: firstDay,
  to: lastDay,
});

/** The days of the report that a URL asks for: the last 90, where it names none. */
export function resultDays({ from, to }: { from?: string | undefined; to?: string | undefined }) {
  const last = to ?? (from && from > today() ? from : today());
  return { from: from ?? addDays(last, -UNSAID_DAYS), to: last };
}
