import { APPOINTMENT_LOOKS } from "@/components/diary/appointment-looks";
import { Badge } from "@/components/ui/badge";
import { type AppointmentStatus, appointmentStatusWords } from "@/lib/appointments/rules/status";

/** Where an appointment stands: word and icon say it, the colour only repeats them. */
export function AppointmentStatusBadge({ status }: { status: AppointmentStatus }) {
  const { icon: Icon, tone } = APPOINTMENT_LOOKS[status];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {appointmentStatusWords[status]}
    </Badge>
  );
}
