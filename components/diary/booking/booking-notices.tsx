import { CalendarDays, FileText, History, UserX, Wrench } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { formatDate } from "@/components/ui/date";
import { type BookingStart, NEAR_DAYS } from "@/lib/appointments/rules/booking-start";
import { daysBetween, today } from "@/lib/core/dates/dates";
import { documentTypeName, isDocumentType } from "@/lib/document-record/rules/types";

interface BookingNoticesProps {
  start: BookingStart;
  /** The day that is being booked. */
  date: string;
  /** The appointment that is being changed, which is not told of itself. */
  exceptId: string | null;
}

const MOST = 6;

/** What is to be known of the vehicle and customer before a time is promised. */
export function BookingNotices({ start, date, exceptId }: BookingNoticesProps) {
  const { no_shows, open_work } = start;
  const bookings = start.bookings.filter(({ id }) => id !== exceptId);
  const documents = [...start.open_documents, ...start.estimates];
  const work = open_work.filter(({ on_document }) => on_document === null);
  if (no_shows.count + bookings.length + documents.length + work.length === 0) return null;
  return (
    <ul
      className="flex flex-col gap-1.5 border-t px-3 py-2 text-sm"
      aria-label="To know before a time is promised"
    >
      {no_shows.count > 0 ? (
        <Notice icon={<UserX aria-hidden />}>
          <Badge tone="warning">
            {no_shows.count === 1 ? "Did not come once" : `Did not come ${no_shows.count} times`}
          </Badge>
          {no_shows.last ? ` last on ${formatDate(no_shows.last, { noWeekday: true, year: true })}` : null}
        </Notice>
      ) : null}
      {bookings.map(({ id, starts_at, what }) => {
        const near = Math.abs(daysBetween(date || today(), starts_at.slice(0, 10))) <= NEAR_DAYS;
        return (
          <Notice key={id} icon={<CalendarDays aria-hidden />}>
            {near ? <Badge tone="warning">Booked already</Badge> : "Also booked"}{" "}
            <Link href={`/calendar?open=${id}`} prefetch={false} className="hover:underline">
              {[formatDate(starts_at, { time: true }), what].filter(Boolean).join(": ")}
            </Link>
          </Notice>
        );
      })}
      {documents.slice(0, MOST).map(({ id, type, number, work: done }) => (
        <Notice key={id} icon={<FileText aria-hidden />}>
          <Link href={`/documents/${id}`} prefetch={false} className="font-medium hover:underline">
            {[isDocumentType(type) ? documentTypeName(type) : type, number].filter(Boolean).join(" ")}
          </Link>
          {done ? `: ${done}` : null}
        </Notice>
      ))}
      {work.slice(0, MOST).map(({ id, kind, description, noted_on }) => (
        <Notice key={id} icon={kind === "advisory" ? <Wrench aria-hidden /> : <History aria-hidden />}>
          <span className="text-muted-foreground">
            {kind === "advisory" ? "Advised" : kind === "declined" ? "Declined" : "Deferred"}
            {noted_on ? ` ${formatDate(noted_on, { noWeekday: true, year: true })}` : null}:{" "}
          </span>
          {description}
        </Notice>
      ))}
    </ul>
  );
}

function Notice({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex gap-2 [&>svg]:mt-0.5 [&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:text-muted-foreground">
      {icon}
      <span className="min-w-0 break-words">{children}</span>
    </li>
  );
}
