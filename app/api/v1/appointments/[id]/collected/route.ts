import { endpoint } from "@/lib/api/endpoint";
import { collectVehicle } from "@/lib/appointments/commands/collect-vehicle";
import { AppointmentWhole } from "@/lib/appointments/responses";

export const PUT = endpoint(collectVehicle, {
  summary: "Say whether the vehicle of a finished appointment was collected",
  description: "Its job sheet says the same. CONFLICT while the work is not finished.",
  returns: AppointmentWhole,
  example: { body: { collected: true } },
});
