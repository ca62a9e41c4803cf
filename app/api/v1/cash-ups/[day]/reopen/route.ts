import { endpoint } from "@/lib/api/endpoint";
import { reopenDay } from "@/lib/receipts/commands/close-day";
import { DayReopened } from "@/lib/receipts/day-returns";

export const POST = endpoint(reopenDay, {
  summary: "Open a day again that was cashed up",
  description: "What was counted stays in the audit, with the reason.",
  returns: DayReopened,
  example: { body: { reason: "A cheque was counted twice" } },
});
