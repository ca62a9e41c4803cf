import { endpoint } from "@/lib/api/endpoint";
import { recordMileage } from "@/lib/vehicles/commands/record-mileage";
import { MileageReading } from "@/lib/vehicles/responses";

export const POST = endpoint(recordMileage, {
  summary: "Record a mileage",
  description: "A reading below an earlier one is taken: it may be another clock.",
  returns: MileageReading,
  status: 201,
});
