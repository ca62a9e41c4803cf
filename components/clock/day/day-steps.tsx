import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { addDays, type IsoDate } from "@/lib/core/dates/dates";

type DayStepsProps = { path: string; date: IsoDate; today: IsoDate };

/** To the day before, to the day after, and back to today. */
export function DaySteps({ path, date, today }: DayStepsProps) {
  return (
    <div className="flex items-center gap-1">
      <Button asChild size="icon">
        <Link href={`${path}?date=${addDays(date, -1)}`} prefetch={false} aria-label="The day before">
          <ChevronLeft aria-hidden />
        </Link>
      </Button>
      {date < today ? (
        <>
          <Button asChild size="icon">
            <Link href={`${path}?date=${addDays(date, 1)}`} prefetch={false} aria-label="The day after">
              <ChevronRight aria-hidden />
            </Link>
          </Button>
          <Button asChild>
            <Link href={path} prefetch={false}>
              Today
            </Link>
          </Button>
        </>
      ) : null}
    </div>
  );
}
