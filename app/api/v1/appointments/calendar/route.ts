import { endpoint } from "@/lib/api/endpoint";
import { calendar } from "@/lib/appointments/queries/calendar";
import { CalendarShown } from "@/lib/appointments/responses";

export const GET = endpoint(calendar, {
  summary: "A day, week or month, by bay or technician",
  returns: CalendarShown,
});
