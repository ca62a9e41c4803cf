import { endpoint } from "@/lib/api/endpoint";
import { calendar } from "@/lib/appointments/calendar";
import { CalendarShown } from "@/lib/appointments/returns";

export const GET = endpoint(calendar, {
  summary: "A day, week or month, by bay or technician",
  returns: CalendarShown,
});
