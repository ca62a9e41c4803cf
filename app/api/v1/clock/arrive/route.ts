import { endpoint } from "@/lib/api/endpoint";
import { arrive } from "@/lib/clock/commands/acts";
import { ClockState } from "@/lib/clock/responses";

export const POST = endpoint(arrive, {
  summary: "Come to work",
  returns: ClockState,
  status: 200,
});
