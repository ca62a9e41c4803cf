import { endpoint } from "@/lib/api/endpoint";
import { cancelAppointment } from "@/lib/appointments/commands/appointments";
import { AppointmentWhole } from "@/lib/appointments/responses";

export const POST = endpoint(cancelAppointment, {
  summary: "Call an appointment off",
  description: "Whoever may not change appointments calls off what they booked themselves.",
  returns: AppointmentWhole,
  status: 200,
  example: { body: { reason: "Customer is ill" } },
});
