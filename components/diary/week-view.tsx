import Link from "next/link";
import { cn } from "@/components/ui/cn";
import { formatDate } from "@/components/ui/date";
import { Plate } from "@/components/vehicles/plate";
import type { CalendarView } from "@/lib/appointments/queries/calendar";
import { clockOf } from "@/lib/appointments/rules/diary-day";
import { appointmentStatusWords } from "@/lib/appointments/rules/status";
import { today } from "@/lib/core/dates/dates";
import { APPOINTMENT_LOOKS } from "./appointment-looks";
import { dayLoads } from "./day-load";
import { cardHref, type DiaryAddress, diaryHref } from "./links";
import { LoadBar } from "./load-bar";

/** A week of the diary: each day with its hours sold and its appointments. Days stand below each other on a phone. */
export function WeekView({ diary, address }: { diary: CalendarView; address: DiaryAddress }) {
  return (
    <ol className="grid gap-2 lg:grid-cols-7">
      {dayLoads(diary).map(({ day, booked, sold, there }) => {
        return (
          <li
            key={day.date}
            className={cn(
              "min-w-0 rounded-lg border bg-card p-2 lg:min-h-64",
              day.date === today() && "border-primary",
              day.hours.length === 0 && "bg-muted",
            )}
          >
            <h2 className="text-sm font-medium">
              <Link
                href={diaryHref({ ...address, view: "day", date: day.date })}
                prefetch={false}
                className="rounded-sm hover:underline"
              >
                {formatDate(day.date)}
              </Link>
            </h2>
            {day.hours.length === 0 ? (
              <p className="text-xs text-muted-foreground">{day.holiday ?? "Closed"}</p>
            ) : (
              <LoadBar sold={sold} there={there} />
            )}
            <ul className="mt-2 flex flex-col gap-1">
              {booked.map(({ event, span, place }) => (
                <li key={event.id}>
                  <Link
                    href={cardHref(address, event.id)}
                    prefetch={false}
                    scroll={false}
                    className={cn(
                      "flex min-w-0 flex-wrap items-center gap-x-1.5 rounded-md border border-l-4 bg-card px-1.5 py-1 text-xs hover:bg-accent pointer-coarse:py-2",
                      APPOINTMENT_LOOKS[event.status].edge,
                    )}
                  >
                    <span className="font-medium tabular-nums">{clockOf(span.start)}</span>
                    {event.registration ? <Plate registration={event.registration} /> : null}
                    <span className="min-w-0 basis-full truncate sm:max-lg:flex-1 sm:max-lg:basis-0">
                      {event.appointment_type || event.description || event.customer_name}
                    </span>
                    <span className="basis-full truncate text-muted-foreground">
                      {[place, event.status === "booked" ? null : appointmentStatusWords[event.status]]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
