import { endpoint } from "@/lib/api/endpoint";
import { correctAttendance } from "@/lib/clock/commands/corrections";
import { ClockRecord } from "@/lib/clock/responses";

export const PUT = endpoint(correctAttendance, {
  summary: "Correct an attendance, or take it back; what it said before is kept",
  returns: ClockRecord,
});

export { PUT as PATCH };
