import { APPOINTMENT_LOOKS } from "@/components/diary/appointment-looks";
import { Badge } from "@/components/ui/badge";
import { type AppointmentStatus, appointmentStatusWords } from "@/lib/appointments/rules/status";

/** Where an appointment stands: word and icon say it, the colour only repeats them. */
export function AppointmentStatusBadge({
  status,
  words = appointmentStatusWords[status],
}: {
  status: AppointmentStatus;
  /** What it is called, if not as in the diary. */
  words?: string;
}) {
  const { icon: Icon, tone } = APPOINTMENT_LOOKS[status];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {words}
    </Badge>
  );
}
