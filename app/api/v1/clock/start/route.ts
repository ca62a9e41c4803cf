import { endpoint } from "@/lib/api/endpoint";
import { startWork } from "@/lib/clock/commands/acts";
import { ClockState } from "@/lib/clock/responses";

export const POST = endpoint(startWork, {
  summary: "Begin work on a line or a job, and end what one worked on until then",
  returns: ClockState,
  status: 200,
});
