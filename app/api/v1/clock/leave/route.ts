import { endpoint } from "@/lib/api/endpoint";
import { leave } from "@/lib/clock/commands/acts";
import { ClockState } from "@/lib/clock/responses";

export const POST = endpoint(leave, {
  summary: "Go home, which ends the work too",
  returns: ClockState,
  status: 200,
});
