import { viewDays } from "@/lib/appointments/rules/opening";
import { formatDate } from "@/lib/core/dates/date-words";
import type { DiaryAddress } from "./links";

const month = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", month: "long", year: "numeric" });

/** The day, week or month that the diary shows: "Tue 1 Dec 2026", "30 Nov to 6 Dec 2026", "December 2026". */
export function periodWords({ view, date }: Pick<DiaryAddress, "view" | "date">): string {
  if (view === "month") return month.format(new Date(`${date}T00:00:00Z`));
  if (view !== "week") return formatDate(date, { year: true });
  const { from, to } = viewDays("week", date);
  return `${formatDate(from, { noWeekday: true })} to ${formatDate(to, { noWeekday: true, year: true })}`;
}
