import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import type { PastCashUp } from "@/lib/accounting/queries/cash-ups";
import { Difference } from "./difference";

/** The days that were cashed up, the latest first. */
export function PastDays({ days, more }: { days: PastCashUp[]; more: boolean }) {
  const last = days.at(-1)?.day;
  return (
    <Card>
      <CardHeader title="Days cashed up" />
      {days.length === 0 ? (
        <p className="p-4 text-sm text-muted-foreground">No day has been cashed up yet.</p>
      ) : (
        <ul className="divide-y text-sm">
          {days.map((day) => (
            <li
              key={day.day}
              className="relative flex items-baseline justify-between gap-3 px-4 py-2 hover:bg-accent/40"
            >
              <div className="min-w-0">
                <Link
                  href={`/cash-up?day=${day.day}`}
                  prefetch={false}
                  className="font-medium after:absolute after:inset-0"
                >
                  <DateText date={day.day} />
                </Link>
                {day.closed_by ? <p className="truncate text-muted-foreground">{day.closed_by}</p> : null}
              </div>
              <div className="text-right">
                <Money amount={day.counted} />
                <p>
                  <Difference amount={day.difference} />
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {more && last ? (
        <div className="border-t p-2 text-center">
          <Button asChild variant="ghost" size="sm">
            <Link href={`/cash-up?before=${last}`}>Earlier days</Link>
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
