import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import type { AppointmentRow } from "@/lib/appointments/schema/appointment";
import { isCalledOff } from "@/lib/document-record/rules/lifecycle";
import { AppointmentStatusBadge } from "./appointment/appointment-status";
import { bookHref } from "./booking/booking-given";

interface DocumentBookingsProps {
  appointments: readonly AppointmentRow[];
  mayBook: boolean;
  document: {
    id: string;
    type: string;
    status: string;
    vehicle_id: string | null;
    customer_id: string | null;
  };
}

const BOOKED_FOR: ReadonlySet<string> = new Set(["estimate", "job_sheet"]);

/** The appointments of a document, and the way to another. */
export function DocumentBookings({ appointments, mayBook, document }: DocumentBookingsProps) {
  const { id, vehicle_id, customer_id, type, status } = document;
  const books = mayBook && BOOKED_FOR.has(type) && !isCalledOff(status);
  if (appointments.length === 0 && !books) return null;
  return (
    <Card>
      <CardHeader
        title="Bookings"
        actions={
          books ? (
            <Button asChild size="sm">
              <Link href={bookHref({ document_id: id, vehicle_id, customer_id })} prefetch={false}>
                Book
              </Link>
            </Button>
          ) : null
        }
      />
      <ul className="px-4 py-2 text-sm">
        {appointments.length === 0 ? <li className="py-1 text-muted-foreground">Not booked yet</li> : null}
        {appointments.map((appointment) => (
          <li key={appointment.id} className="flex flex-wrap items-center gap-2 py-1">
            <Link
              href={`/calendar?open=${appointment.id}`}
              prefetch={false}
              className="min-w-0 flex-1 truncate hover:underline"
            >
              <DateText date={appointment.starts_at} time />{" "}
              <span className="text-muted-foreground">{appointment.resource}</span>
            </Link>
            <AppointmentStatusBadge status={appointment.status} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
