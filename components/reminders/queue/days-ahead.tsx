import Link from "next/link";
import { formatDate } from "@/lib/core/dates/date-words";
import { type IsoDate, today } from "@/lib/core/dates/dates";

interface DaysAheadProps {
  from: IsoDate;
  to: IsoDate;
}

/** Says how far the list of what is still to come looks ahead, and what its days are. */
export function DaysAhead({ from, to }: DaysAheadProps) {
  const first = from === today() ? "today" : formatDate(from);
  return (
    <p className="mb-3 max-w-prose text-sm text-muted-foreground">
      From {first} to {formatDate(to)}, as things stand now. “Goes out” is the day on which it really leaves:
      quiet hours and Sundays are counted in. For other days choose “Day”;{" "}
      <Link href="/reminders/year" prefetch={false} className="text-primary underline underline-offset-2">
        Year ahead
      </Link>{" "}
      counts twelve months.
    </p>
  );
}
