import { getCashUp } from "@/lib/accounting/cash-ups";
import { CashUpDay } from "@/lib/accounting/day-returns";
import { endpoint } from "@/lib/api/endpoint";

export const GET = endpoint(getCashUp, {
  summary: "A day's takings by method: expected, and counted where it is closed",
  returns: CashUpDay,
});
