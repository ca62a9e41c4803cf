import { endpoint } from "@/lib/api/endpoint";
import { setPinOf } from "@/lib/clock/commands/pins";
import { PinSet } from "@/lib/clock/responses";

export const PUT = endpoint(setPinOf, {
  summary: "Set somebody's PIN for shared screens",
  returns: PinSet,
  example: { body: { pin: "2580" } },
});

export { PUT as PATCH };
