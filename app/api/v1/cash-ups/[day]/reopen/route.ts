import { reopenDay } from "@/lib/accounting/commands/close-day";
import { DayReopened } from "@/lib/accounting/schema/day-responses";
import { endpoint } from "@/lib/api/endpoint";

export const POST = endpoint(reopenDay, {
  summary: "Open a day again that was cashed up",
  description: "What was counted stays in the audit, with the reason.",
  returns: DayReopened,
  example: { body: { reason: "A cheque was counted twice" } },
});
