import Link from "next/link";
import { cn } from "@/components/ui/cn";
import { formatDate } from "@/components/ui/date";
import type { CalendarView } from "@/lib/appointments/queries/calendar";
import { weekdayOf } from "@/lib/appointments/rules/opening";
import { today } from "@/lib/core/dates/dates";
import { dayLoads } from "./day-load";
import { type DiaryAddress, diaryHref } from "./links";
import { LoadBar } from "./load-bar";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** A month of the diary: how many appointments each day has, and how much of it is sold. */
export function MonthView({ diary, address }: { diary: CalendarView; address: DiaryAddress }) {
  const [first] = diary.days;
  return (
    <div>
      <div aria-hidden className="mb-1 grid grid-cols-7 gap-1 text-xs text-muted-foreground">
        {WEEKDAYS.map((name) => (
          <span key={name} className="px-1">
            {name}
          </span>
        ))}
      </div>
      <ol className="grid grid-cols-7 gap-1">
        {dayLoads(diary).map(({ day, booked, sold, there }) => {
          return (
            <li
              key={day.date}
              style={day === first ? { gridColumnStart: weekdayOf(day.date) } : undefined}
              className="min-w-0"
            >
              <Link
                href={diaryHref({ ...address, view: "day", date: day.date })}
                prefetch={false}
                className={cn(
                  "flex h-full min-h-16 flex-col gap-1 rounded-md border bg-card p-1.5 text-sm hover:bg-accent sm:min-h-24",
                  day.date === today() && "border-primary",
                  day.hours.length === 0 && "bg-muted",
                )}
              >
                <span className="sr-only">{formatDate(day.date)}</span>
                <span aria-hidden className="font-medium tabular-nums">
                  {Number(day.date.slice(8))}
                </span>
                {booked.length > 0 ? (
                  <span className="text-xs tabular-nums sm:text-sm">
                    {booked.length}
                    <span className="max-sm:sr-only"> booked</span>
                  </span>
                ) : null}
                {day.hours.length === 0 ? (
                  <span className="mt-auto truncate text-xs text-muted-foreground">
                    {day.holiday ?? "Closed"}
                  </span>
                ) : (
                  <LoadBar sold={sold} there={there} className="mt-auto max-sm:hidden" />
                )}
              </Link>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
