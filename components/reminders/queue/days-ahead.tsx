import Link from "next/link";
import { formatDate } from "@/lib/core/dates/date-words";
import { type IsoDate, today } from "@/lib/core/dates/dates";

interface DaysAheadProps {
  from: IsoDate;
  to: IsoDate;
}

/** Says how far the list of what is still to come looks ahead, and what its days are. */
export function DaysAhead({ from, to }: DaysAheadProps) {
  return (
    <p className="mb-3 text-sm text-muted-foreground">
      From {from === today() ? "today" : formatDate(from)} to {formatDate(to)}, as things stand now: each on
      the day on which it really leaves, after quiet hours and Sundays. For other days choose “Day”;{" "}
      <Link href="/reminders/year" prefetch={false} className="text-primary underline underline-offset-2">
        Year ahead
      </Link>{" "}
      counts twelve months.
    </p>
  );
}
