import { endpoint } from "@/lib/api/endpoint";
import { getDiary } from "@/lib/appointments/queries";
import { DiaryShown } from "@/lib/appointments/returns";

export const GET = endpoint(getDiary, {
  summary: "Bays, technicians, opening hours and holidays",
  returns: DiaryShown,
});
