import { endpoint } from "@/lib/api/endpoint";
import { getCashUp } from "@/lib/receipts/cash-ups";
import { CashUpDay } from "@/lib/receipts/day-returns";

export const GET = endpoint(getCashUp, {
  summary: "A day's takings by method: expected, and counted where it is closed",
  returns: CashUpDay,
});
