import { endpoint } from "@/lib/api/endpoint";
import { correctWork } from "@/lib/clock/commands/corrections";
import { ClockRecord } from "@/lib/clock/responses";

export const PUT = endpoint(correctWork, {
  summary: "Correct a work time, or take it back; what it said before is kept",
  returns: ClockRecord,
});

export { PUT as PATCH };
