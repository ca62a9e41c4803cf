import { endpoint } from "@/lib/api/endpoint";
import { handOutCar } from "@/lib/appointments/commands/courtesy-loans";
import { CourtesyLoan } from "@/lib/appointments/responses";

export const POST = endpoint(handOutCar, {
  summary: "Hand out the courtesy car that an appointment books",
  description:
    "The appointment is the car's own, which `courtesy_for_id` ties to its customer's. It is signed by hand (`signature`) or by the typed name (`signed_name`). CONFLICT while the car is out.",
  returns: CourtesyLoan,
  status: 200,
  example: {
    body: {
      mileage: 45210,
      fuel: 6,
      driver_name: "Jane Smith",
      licence_seen: true,
      signed_name: "Jane Smith",
    },
  },
});
