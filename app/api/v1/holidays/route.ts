import { endpoint } from "@/lib/api/endpoint";
import { addHoliday } from "@/lib/appointments/commands/diary-settings";
import { HolidayWhole } from "@/lib/appointments/returns";

export const POST = endpoint(addHoliday, {
  summary: "Close the garage on some days, or note a technician as away",
  returns: HolidayWhole,
  status: 201,
  example: { body: { name: "Christmas", starts_on: "2026-12-25", ends_on: "2026-12-26" } },
});
