import { endpoint } from "@/lib/api/endpoint";
import { addBankHolidays } from "@/lib/appointments/commands/opening";
import { BankHolidaysAdded } from "@/lib/appointments/responses";

export const POST = endpoint(addBankHolidays, {
  summary: "Close the garage on the bank holidays of a year",
  returns: BankHolidaysAdded,
  status: 201,
  example: { body: { year: 2027 } },
});
