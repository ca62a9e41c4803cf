import { endpoint } from "@/lib/api/endpoint";
import { setOpeningHours } from "@/lib/appointments/commands/opening";
import { getDiary } from "@/lib/appointments/queries/appointments";
import { OpeningHoursShown } from "@/lib/appointments/responses";

export const GET = endpoint(getDiary, {
  summary: "The hours of the week; 1 is Monday",
  returns: OpeningHoursShown,
  answer: ({ opening_hours }) => ({ hours: opening_hours }),
});

export const PUT = endpoint(setOpeningHours, {
  summary: "Set the hours of the whole week",
  returns: OpeningHoursShown,
  example: { body: { hours: [{ weekday: 1, opens: "08:30", closes: "17:30" }] } },
});

export { PUT as PATCH };
