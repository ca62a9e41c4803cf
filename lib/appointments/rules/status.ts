export const APPOINTMENT_STATUSES = [
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
  booked: "Booked",
  arrived: "Arrived",
  in_progress: "In progress",
  completed: "Done",
  no_show: "No-show",
  cancelled: "Cancelled",
};

const NEXT: Record<AppointmentStatus, readonly AppointmentStatus[]> = {
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
