import { endpoint } from "@/lib/api/endpoint";
import { setTechnicianHours } from "@/lib/appointments/commands/technicians";
import { Technician } from "@/lib/appointments/responses";

export const PUT = endpoint(setTechnicianHours, {
  summary: "Set a technician's own week",
  returns: Technician,
  example: { body: { hours: [{ weekday: 1, opens: "07:30", closes: "16:00" }] } },
});

export { PUT as PATCH };
