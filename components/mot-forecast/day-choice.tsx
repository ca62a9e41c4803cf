import Link from "next/link";
import { cn } from "@/components/ui/cn";
import { formatDate } from "@/components/ui/date";
import type { IsoDate } from "@/lib/core/dates/dates";
import type { FreeDay } from "@/lib/mot-forecast/queries/free-days";

interface DayChoiceProps {
  days: readonly FreeDay[];
  chosen: IsoDate | null;
}

/** The days on which the MOT bay is open, each with how many MOTs still fit. */
export function DayChoice({ days, chosen }: DayChoiceProps) {
  if (days.length === 0)
    return (
      <p className="text-sm text-muted-foreground">
        The diary has no MOT bay that is open in the next weeks. Bays and opening hours are in the settings of
        the diary.
      </p>
    );
  return (
    <nav aria-label="Day to fill" className="grid grid-cols-[repeat(auto-fill,minmax(7.5rem,1fr))] gap-2">
      {days.map(({ date, fit }) => (
        <Link
          key={date}
          href={`/reminders/mot-forecast?day=${date}`}
          prefetch={false}
          scroll={false}
          aria-current={date === chosen ? "date" : undefined}
          className={cn(
            "rounded-md border px-2.5 py-1.5 text-sm hover:border-input hover:bg-accent/50",
            "aria-[current=date]:border-primary aria-[current=date]:bg-primary/5",
            fit <= 0 && "text-muted-foreground",
          )}
        >
          <span className="block font-medium whitespace-nowrap">{formatDate(date)}</span>
          <span className="block text-xs text-muted-foreground">{fit > 0 ? `${fit} still fit` : "full"}</span>
        </Link>
      ))}
    </nav>
  );
}
