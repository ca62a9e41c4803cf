import { endpoint } from "@/lib/api/endpoint";
import { changeAppointmentStatus } from "@/lib/appointments/commands/appointments";
import { AppointmentWhole } from "@/lib/appointments/responses";

export const PUT = endpoint(changeAppointmentStatus, {
  summary: "Set an appointment's status",
  returns: AppointmentWhole,
  example: { body: { status: "arrived" } },
});

export { PUT as PATCH };
