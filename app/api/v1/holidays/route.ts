import { endpoint } from "@/lib/api/endpoint";
import { addHoliday } from "@/lib/appointments/commands/opening";
import { getDiary } from "@/lib/appointments/queries/appointments";
import { HolidayWhole } from "@/lib/appointments/responses";

export const GET = endpoint(getDiary, {
  list: true,
  summary: "Holidays and absences from today on",
  returns: HolidayWhole,
  answer: ({ holidays }) => holidays,
});

export const POST = endpoint(addHoliday, {
  summary: "Close the garage on some days, or note a technician as away",
  returns: HolidayWhole,
  status: 201,
  example: { body: { name: "Christmas", starts_on: "2026-12-25", ends_on: "2026-12-26" } },
});
