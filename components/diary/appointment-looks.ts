import {
  Ban,
  CalendarCheck,
  CalendarClock,
  CircleCheckBig,
  type LucideIcon,
  MapPinCheck,
  UserX,
  Wrench,
} from "lucide-react";
import type { BadgeTone } from "@/components/ui/badge";
import type { AppointmentStatus } from "@/lib/appointments/rules/status";

interface Look {
  icon: LucideIcon;
  tone: BadgeTone;
  /** The left edge of its card. */
  edge: string;
}

/** How a status looks. Its word always stands beside it: nobody has to tell colours apart. */
export const APPOINTMENT_LOOKS: Record<AppointmentStatus, Look> = {
  requested: { icon: CalendarClock, tone: "info", edge: "border-dashed border-primary" },
  booked: { icon: CalendarCheck, tone: "outline", edge: "border-l-muted-foreground/60" },
  arrived: { icon: MapPinCheck, tone: "info", edge: "border-l-primary" },
  in_progress: { icon: Wrench, tone: "warning", edge: "border-l-warning" },
  completed: { icon: CircleCheckBig, tone: "success", edge: "border-l-success" },
  no_show: { icon: UserX, tone: "danger", edge: "border-l-danger" },
  cancelled: { icon: Ban, tone: "neutral", edge: "border-l-border" },
};
