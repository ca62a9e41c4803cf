import { endpoint } from "@/lib/api/endpoint";
import { availability } from "@/lib/appointments/queries/booking/availability";
import { SlotsShown } from "@/lib/appointments/responses";
import { SlotsParameters } from "@/lib/appointments/schema/api";

export const GET = endpoint(availability, {
  summary: "When work of a duration can be taken in",
  description: "An hour where no `duration_minutes` are given.",
  returns: SlotsShown,
  input: SlotsParameters,
});
