import {
  Ban,
  CalendarCheck,
  CircleCheckBig,
  type LucideIcon,
  MapPinCheck,
  UserX,
  Wrench,
} from "lucide-react";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { type AppointmentStatus, appointmentStatusWords } from "@/lib/appointments/rules/status";

const looks: Record<AppointmentStatus, { icon: LucideIcon; tone: BadgeTone }> = {
  booked: { icon: CalendarCheck, tone: "outline" },
  arrived: { icon: MapPinCheck, tone: "info" },
  in_progress: { icon: Wrench, tone: "warning" },
  completed: { icon: CircleCheckBig, tone: "success" },
  no_show: { icon: UserX, tone: "danger" },
  cancelled: { icon: Ban, tone: "neutral" },
};

/** Where an appointment stands: word and icon say it, the colour only repeats them. */
export function AppointmentStatusBadge({ status }: { status: AppointmentStatus }) {
  const { icon: Icon, tone } = looks[status];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {appointmentStatusWords[status]}
    </Badge>
  );
}
