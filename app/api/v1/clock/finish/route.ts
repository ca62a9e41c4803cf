import { endpoint } from "@/lib/api/endpoint";
import { finishWork } from "@/lib/clock/commands/acts";
import { ClockState } from "@/lib/clock/responses";

export const POST = endpoint(finishWork, {
  summary: "Finish what one works on",
  returns: ClockState,
  status: 200,
});
