import { endpoint } from "@/lib/api/endpoint";
import { setOpeningHours } from "@/lib/appointments/commands/diary-settings";
import { OpeningHoursShown } from "@/lib/appointments/returns";

export const PUT = endpoint(setOpeningHours, {
  summary: "Set the hours of the whole week",
  returns: OpeningHoursShown,
  example: { body: { hours: [{ weekday: 1, opens: "08:30", closes: "17:30" }] } },
});

export { PUT as PATCH };
