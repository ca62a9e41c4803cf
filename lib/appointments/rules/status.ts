export const APPOINTMENT_STATUSES = [
  "requested",
  "booked",
  "arrived",
  "in_progress",
  "completed",
  "no_show",
  "cancelled",
] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

/** What users call a status. */
export const appointmentStatusWords: Record<AppointmentStatus, string> = {
  requested: "To be confirmed",
  booked: "Booked",
  arrived: "Arrived",
  in_progress: "In progress",
  completed: "Done",
  no_show: "No-show",
  cancelled: "Cancelled",
};

const NEXT: Record<AppointmentStatus, readonly AppointmentStatus[]> = {
  requested: ["booked", "arrived", "no_show", "cancelled"],
  booked: ["arrived", "in_progress", "completed", "no_show", "cancelled"],
  arrived: ["booked", "in_progress", "completed", "no_show", "cancelled"],
  in_progress: ["arrived", "completed", "cancelled"],
  completed: ["in_progress"],
  no_show: ["booked", "arrived", "cancelled"],
  cancelled: ["booked"],
};

/** Returns the statuses that a user may give an appointment next. */
export const nextAppointmentStatuses = (status: string): readonly AppointmentStatus[] =>
  NEXT[status as AppointmentStatus] ?? [];

/** Whether the appointment occupies its bay and its technician. */
export const holdsItsPlace = (status: string): boolean => status !== "cancelled" && status !== "no_show";

/** Whether its time may still change. */
export const canMove = (status: string): boolean => status !== "completed" && holdsItsPlace(status);

/** The status of an appointment once its job sheet has this one; null if it stays. Waiting for parts begins no work and ends it again. */
export function statusAfterJob(job: string, status: string): AppointmentStatus | null {
  switch (job) {
    case "in_progress":
      return status === "in_progress" ? null : "in_progress";
    case "waiting_parts":
    case "waiting_customer":
    case "waiting_tester":
      return status === "completed" ? "in_progress" : null;
    case "completed":
    case "invoiced":
      return status === "completed" ? null : "completed";
    case "open":
      return status === "in_progress" || status === "completed" ? "arrived" : null;
    default:
      return null;
  }
}

/** The status of a job sheet once its appointment has changed; null if it stays. */
export function jobAfterStatus(was: string, status: string): "open" | "in_progress" | "completed" | null {
  if (status === was) return null;
  if (status === "in_progress" || status === "completed") return status;
  return was === "in_progress" && status === "arrived" ? "open" : null;
}
