import { endpoint } from "@/lib/api/endpoint";
import { pauseWork } from "@/lib/clock/commands/acts";
import { ClockState } from "@/lib/clock/responses";

export const POST = endpoint(pauseWork, {
  summary: "Pause the work, and say why",
  returns: ClockState,
  status: 200,
});
