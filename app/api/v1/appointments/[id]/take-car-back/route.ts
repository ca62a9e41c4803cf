import { endpoint } from "@/lib/api/endpoint";
import { takeCarBack } from "@/lib/appointments/commands/courtesy-loans";
import { CourtesyLoan } from "@/lib/appointments/responses";

export const POST = endpoint(takeCarBack, {
  summary: "Take a courtesy car back",
  description: "A car that is back before its time can be booked again for the rest of it.",
  returns: CourtesyLoan,
  status: 200,
  example: { body: { mileage: 45260, fuel: 5, damage: "Scratch on the left door" } },
});
