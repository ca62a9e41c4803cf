import { endpoint } from "@/lib/api/endpoint";
import { getDiary } from "@/lib/appointments/queries/appointments";
import { Technician } from "@/lib/appointments/responses";

export const GET = endpoint(getDiary, {
  list: true,
  summary: "Technicians with their hours, skills and MOT classes",
  returns: Technician,
  answer: ({ technicians }) => technicians,
});
