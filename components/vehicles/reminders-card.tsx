import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import type { VehicleAppointment, VehicleReminder } from "@/lib/details/queries/vehicle-details";

interface RemindersCardProps {
  reminders: VehicleReminder[];
  appointments: VehicleAppointment[];
}

const STATES: Record<string, string> = { done: "sent", superseded: "overtaken", cancelled: "cancelled" };

/** Reminders, those that are due first, and the vehicle's appointments. */
export function RemindersCard({ reminders, appointments }: RemindersCardProps) {
  if (reminders.length + appointments.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Reminders and bookings" />
      <ul className="px-4 py-2 text-sm">
        {reminders.map((reminder) => (
          <li key={reminder.id} className="flex items-center gap-2 py-1">
            <DateText date={reminder.due_date} noWeekday year />
            <span className="min-w-0 flex-1 truncate">
              {reminder.template}
              {reminder.due_mileage === null
                ? null
                : ` or at ${reminder.due_mileage.toLocaleString("en-GB")} miles`}
              {reminder.wanted.length ? (
                <span className="text-muted-foreground"> by {reminder.wanted.join(", ")}</span>
              ) : null}
            </span>
            {reminder.status === "due" ? (
              <Badge tone="info">due</Badge>
            ) : (
              <Badge tone="outline">{STATES[reminder.status] ?? reminder.status}</Badge>
            )}
          </li>
        ))}
        {appointments.map((appointment) => (
          <li key={appointment.id} className="flex items-center gap-2 py-1 text-muted-foreground">
            <DateText date={appointment.starts_at} noWeekday year />
            <Link
              href={`/calendar?open=${appointment.id}`}
              prefetch={false}
              className="min-w-0 flex-1 truncate hover:underline"
            >
              {[appointment.appointment_type, appointment.description].filter(Boolean).join(": ") ||
                "Booked in"}
            </Link>
            <Badge tone="outline">{appointment.status.replaceAll("_", " ")}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  );
}
