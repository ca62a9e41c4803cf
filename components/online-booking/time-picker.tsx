import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { formatDate } from "@/lib/core/dates/date-words";
import { daysOf, type OfferedTime, stretchOf } from "@/lib/online-booking/rules/slot-days";

interface TimePickerProps {
  times: readonly OfferedTime[];
  /** The day chosen; the first one that has a time where it is empty. */
  day: string;
  dayHref(day: string): string;
  timeHref(time: OfferedTime): string;
}

/** The days that have a free time, and the times of one of them: links, so that no script is needed. */
export function TimePicker({ times, day, dayHref, timeHref }: TimePickerProps) {
  const days = daysOf(times);
  const chosen = days.find(({ date }) => date === day) ?? days[0];
  if (!chosen) return null;
  const { shown, earlier, later } = stretchOf(days, chosen.date);
  const morning = chosen.times.filter(({ time }) => time < "12:00");
  const afternoon = chosen.times.filter(({ time }) => time >= "12:00");
  return (
    <div className="flex flex-col gap-6">
      <nav aria-label="Day" className="flex flex-col gap-2">
        <ul className="grid grid-cols-3 gap-2 sm:grid-cols-6">
          {shown.map(({ date, times }) => (
            <li key={date}>
              <a
                href={dayHref(date)}
                aria-current={date === chosen.date ? "date" : undefined}
                className={cn(
                  "flex min-h-16 flex-col items-center justify-center rounded-lg border px-1 py-2 text-center",
                  date === chosen.date
                    ? "border-transparent bg-primary-solid text-primary-foreground"
                    : "bg-card shadow-xs hover:border-muted-foreground",
                )}
              >
                <span className="text-sm font-medium">{formatDate(date)}</span>
                <span className={cn("text-xs", date === chosen.date ? "" : "text-muted-foreground")}>
                  {times.length} {times.length === 1 ? "time" : "times"}
                </span>
              </a>
            </li>
          ))}
        </ul>
        <div className="flex justify-between text-sm empty:hidden">
          {earlier ? (
            <Stretch href={dayHref(earlier)}>
              <ChevronLeft aria-hidden className="size-4" />
              Earlier days
            </Stretch>
          ) : null}
          {later ? (
            <Stretch href={dayHref(later)} className="ml-auto">
              Later days
              <ChevronRight aria-hidden className="size-4" />
            </Stretch>
          ) : null}
        </div>
      </nav>
      <section aria-labelledby="times" className="flex flex-col gap-4">
        <h2 id="times" className="text-lg font-semibold">
          {formatDate(chosen.date)}
        </h2>
        <Times words="Morning" times={morning} href={timeHref} />
        <Times words="Afternoon" times={afternoon} href={timeHref} />
      </section>
    </div>
  );
}

function Stretch({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className={cn(
        "inline-flex h-11 items-center gap-1 rounded-md px-2 font-medium text-primary hover:bg-accent",
        className,
      )}
    >
      {children}
    </a>
  );
}

interface TimesProps {
  words: string;
  times: readonly OfferedTime[];
  href(time: OfferedTime): string;
}

/** Times of one day; or of several, if they say the day. */
export function Times({ words, times, href }: TimesProps) {
  if (times.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 text-sm text-muted-foreground">{words}</h3>
      <ul className="grid grid-cols-4 gap-2 sm:grid-cols-6">
        {times.map((time) => (
          <li key={time.starts_at}>
            <TimeLink href={href(time)}>{time.time}</TimeLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function TimeLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="flex h-12 items-center justify-center rounded-lg border bg-card px-2 text-base font-medium whitespace-nowrap tabular-nums shadow-xs hover:border-primary hover:bg-primary-soft"
    >
      {children}
    </a>
  );
}
