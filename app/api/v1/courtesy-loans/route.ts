import { endpoint } from "@/lib/api/endpoint";
import { listCourtesyLoans } from "@/lib/appointments/queries/courtesy-loans";
import { CourtesyLoan } from "@/lib/appointments/responses";

export const GET = endpoint(listCourtesyLoans, {
  summary: "Courtesy cars that went out, the latest first",
  returns: CourtesyLoan,
});
