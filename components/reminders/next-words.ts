import { formatDate } from "@/lib/core/dates/date-words";
import type { IsoDate } from "@/lib/core/dates/dates";
import type { NextSends } from "@/lib/reminder-run/queries/queue";

/** What becomes of what is due now: "12 would go out today, 3 would be held." */
export function nextWords({ day, goes, held }: NextSends, on: boolean, today: IsoDate): string {
  const count = (value: number) => (value === 0 ? "None" : value.toLocaleString("en-GB"));
  const when = day === today ? "today" : `on ${formatDate(day)}`;
  const first = on ? `${count(goes)} still to go out ${when}` : `${count(goes)} would go out ${when}`;
  return held > 0 ? `${first}, ${count(held)} would be held.` : `${first}.`;
}
