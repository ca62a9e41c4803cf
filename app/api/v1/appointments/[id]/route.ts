import { endpoint } from "@/lib/api/endpoint";
import { deleteAppointment, updateAppointment } from "@/lib/appointments/commands/appointments";
import { getAppointment } from "@/lib/appointments/queries/appointments";
import { AppointmentWhole } from "@/lib/appointments/responses";
import { Id } from "@/lib/auth/responses";
import { WITH_APPOINTMENT } from "@/lib/related/expansions";

export const GET = endpoint(getAppointment, {
  summary: "One appointment",
  returns: AppointmentWhole,
  expand: WITH_APPOINTMENT,
});

export const PUT = endpoint(updateAppointment, {
  summary: "Change an appointment",
  description:
    "Another time, bay or technician has to be free, and there, unless `confirmed_outside_hours` says that it is meant so.",
  returns: AppointmentWhole,
  example: { body: { description: "MOT and service" } },
});

export { PUT as PATCH };

export const DELETE = endpoint(deleteAppointment, {
  summary: "Take an appointment away that was booked by mistake",
  returns: Id,
});
