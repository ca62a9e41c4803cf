import { endpoint } from "@/lib/api/endpoint";
import { onClock } from "@/lib/clock/queries/now";
import { OnClock } from "@/lib/clock/responses";

export const GET = endpoint(onClock, {
  list: true,
  summary: "Who is at work, and on what",
  returns: OnClock,
});
