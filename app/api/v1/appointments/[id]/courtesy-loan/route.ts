import { endpoint } from "@/lib/api/endpoint";
import { getCourtesyLoan } from "@/lib/appointments/queries/courtesy-loans";
import { CourtesyLoan } from "@/lib/appointments/responses";

export const GET = endpoint(getCourtesyLoan, {
  summary: "The loan of the courtesy car that an appointment books",
  returns: CourtesyLoan,
});
