import { Alert } from "@/components/ui/alert";
import { formatDate } from "@/lib/core/dates/date-words";
import type { OfferedTime } from "@/lib/online-booking/rules/slot-days";
import { TimeLink } from "./time-picker";

interface NearestTimesProps {
  /** The time that somebody else took. */
  taken: string;
  nearest: readonly OfferedTime[];
  timeHref(time: OfferedTime): string;
}

/** Says that a time was taken meanwhile, and offers the nearest ones. */
export function NearestTimes({ taken, nearest, timeHref }: NearestTimesProps) {
  return (
    <Alert
      tone="warning"
      live
      title={`${formatDate(taken, { time: true })} has just been taken`}
      className="mb-6 text-base"
    >
      <p className="mb-3">
        What you have typed is kept. {nearest.length > 0 ? "These times are nearest:" : ""}
      </p>
      <ul className="grid grid-cols-1 gap-2 text-foreground sm:grid-cols-2">
        {nearest.map((time) => (
          <li key={time.starts_at}>
            <TimeLink href={timeHref(time)}>{formatDate(time.starts_at, { time: true })}</TimeLink>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
