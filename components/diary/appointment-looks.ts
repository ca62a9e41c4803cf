import type { BadgeTone } from "@/components/ui/badge";
import type { AppointmentStatus } from "@/lib/appointments/rules/status";

/** Beside its colour each status has its word: nobody has to tell colours apart. */
export const APPOINTMENT_LOOKS: Record<AppointmentStatus, { label: string; tone: BadgeTone; edge: string }> =
  {
    booked: { label: "Booked", tone: "neutral", edge: "border-l-muted-foreground/60" },
    arrived: { label: "Arrived", tone: "info", edge: "border-l-primary" },
    in_progress: { label: "In progress", tone: "warning", edge: "border-l-warning" },
    completed: { label: "Done", tone: "success", edge: "border-l-success" },
    no_show: { label: "No-show", tone: "danger", edge: "border-l-danger" },
    cancelled: { label: "Cancelled", tone: "outline", edge: "border-l-border" },
  };
