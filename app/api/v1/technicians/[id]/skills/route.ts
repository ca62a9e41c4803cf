import { endpoint } from "@/lib/api/endpoint";
import { setTechnicianSkills } from "@/lib/appointments/commands/technicians";
import { Technician } from "@/lib/appointments/responses";

export const PUT = endpoint(setTechnicianSkills, {
  summary: "Set what a technician can do, and which MOT classes they may test",
  returns: Technician,
  example: { body: { skills: ["diagnostics", "hybrid"], mot_classes: ["4", "7"] } },
});

export { PUT as PATCH };
