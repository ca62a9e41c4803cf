import { getCashUp } from "@/lib/accounting/queries/cash-ups";
import { CashUpDay } from "@/lib/accounting/schema/day-responses";
import { endpoint } from "@/lib/api/endpoint";

export const GET = endpoint(getCashUp, {
  summary: "A day's takings by method: expected, and counted where it is closed",
  returns: CashUpDay,
});
