import Link from "next/link";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { Plate } from "@/components/vehicles/plate";
import type { CustomerAppointment, CustomerReminder } from "@/lib/details/queries/customer-details";

interface UpcomingCardProps {
  appointments: CustomerAppointment[];
  reminders: CustomerReminder[];
}

/** What is coming up: appointments, then reminders. */
export function UpcomingCard({ appointments, reminders }: UpcomingCardProps) {
  if (appointments.length + reminders.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Bookings and reminders" />
      <ul className="px-4 py-2 text-sm">
        {appointments.map((appointment) => (
          <li key={appointment.id} className="flex items-center gap-2 py-1">
            <DateText date={appointment.starts_at} time />
            <Link
              href={`/calendar?open=${appointment.id}`}
              prefetch={false}
              className="min-w-0 flex-1 truncate text-muted-foreground hover:underline"
            >
              {appointment.appointment_type ?? appointment.description ?? "Booked"}
            </Link>
            {appointment.registration ? <Plate registration={appointment.registration} /> : null}
          </li>
        ))}
        {reminders.map((reminder) => (
          <li key={reminder.id} className="flex items-center gap-2 py-1">
            <DateText date={reminder.due_date} noWeekday year />
            <span className="min-w-0 flex-1 truncate text-muted-foreground">{reminder.template} due</span>
            <Link href={`/vehicles/${reminder.vehicle_id}`} prefetch={false}>
              <Plate registration={reminder.registration} />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
