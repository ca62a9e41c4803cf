import { endpoint } from "@/lib/api/endpoint";
import { clockDay } from "@/lib/clock/queries/day";
import { ClockDay } from "@/lib/clock/responses";

export const GET = endpoint(clockDay, {
  summary: "One person's day",
  returns: ClockDay,
});
