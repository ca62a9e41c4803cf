import { endpoint } from "@/lib/api/endpoint";
import { SlotsAsked } from "@/lib/appointments/api-schema";
import { availability } from "@/lib/appointments/availability";
import { SlotsShown } from "@/lib/appointments/returns";

export const GET = endpoint(availability, {
  summary: "When work of a duration can be taken in",
  description: "An hour where no `duration_minutes` are given.",
  returns: SlotsShown,
  input: SlotsAsked,
});
