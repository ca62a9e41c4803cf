import { endpoint } from "@/lib/api/endpoint";
import { getDiary } from "@/lib/appointments/queries/appointments";
import { DiaryShown } from "@/lib/appointments/responses";

export const GET = endpoint(getDiary, {
  summary: "Bays, technicians, opening hours and holidays",
  returns: DiaryShown,
});
