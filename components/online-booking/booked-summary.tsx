import { AppointmentStatusBadge } from "@/components/diary/appointment/appointment-status";
import { Card } from "@/components/ui/card";
import { Plate } from "@/components/vehicles/plate";
import { formatDate } from "@/lib/core/dates/date-words";
import type { OpenedBooking } from "@/lib/online-booking/commands/open-booking";
import { priceWords } from "./chosen";

interface BookedSummaryProps {
  booking: OpenedBooking;
  /** The garage's. */
  address: string;
}

/** A booking as its customer sees it. */
export function BookedSummary({ booking, address }: BookedSummaryProps) {
  const rows = [
    [
      "When",
      <span key="when" className="tabular-nums">
        {formatDate(booking.starts_at, { time: true, year: true })}
      </span>,
    ],
    ["Work", booking.service_name],
    ["Price", priceWords(booking.price_gross)],
    [
      "Vehicle",
      <span key="vehicle">
        <Plate registration={booking.registration} /> {booking.vehicle}
      </span>,
    ],
    ["Name", booking.name],
    ["Courtesy car", booking.courtesy ? "Yes" : null],
    ["Where", address || null],
  ] as const;
  return (
    <Card className="overflow-hidden">
      <div className="flex flex-wrap items-center justify-between gap-3 border-b bg-muted px-4 py-3">
        <div>
          <p className="text-sm text-muted-foreground">Reference</p>
          <p className="text-2xl font-semibold tracking-wider tabular-nums">{booking.reference}</p>
        </div>
        <AppointmentStatusBadge
          status={booking.status}
          {...(booking.status === "booked" && { words: "Confirmed" })}
        />
      </div>
      <dl className="divide-y">
        {rows.map(([term, value]) =>
          value ? (
            <div key={term} className="flex gap-4 px-4 py-3 text-base">
              <dt className="w-20 shrink-0 text-muted-foreground">{term}</dt>
              <dd className="min-w-0 font-medium break-words">{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Card>
  );
}
