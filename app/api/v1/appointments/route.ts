import { endpoint } from "@/lib/api/endpoint";
import { createAppointment } from "@/lib/appointments/commands/appointments";
import { listAppointments } from "@/lib/appointments/queries/appointments";
import { AppointmentWhole } from "@/lib/appointments/responses";
import { WITH_APPOINTMENT } from "@/lib/related/expansions";

export const GET = endpoint(listAppointments, {
  summary: "Appointments, in the order of their time",
  returns: AppointmentWhole,
  expand: WITH_APPOINTMENT,
});

export const POST = endpoint(createAppointment, {
  summary: "Book a time",
  description:
    "CONFLICT where the bay or the technician is taken; and where the garage is closed then or the technician is away, unless `confirmed_outside_hours` says that it is meant so. A time without an offset is by the garage's clock.",
  returns: AppointmentWhole,
  status: 201,
  location: "/appointments/{id}",
  example: { body: { starts_at: "2026-11-30T09:00:00Z", duration_minutes: 60, description: "MOT" } },
});
