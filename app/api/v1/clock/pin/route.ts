import { endpoint } from "@/lib/api/endpoint";
import { setOwnPin } from "@/lib/clock/commands/pins";
import { PinSet } from "@/lib/clock/responses";

export const PUT = endpoint(setOwnPin, {
  summary: "Set one's own PIN for shared screens",
  returns: PinSet,
  example: { body: { pin: "2580" } },
});

export { PUT as PATCH };
