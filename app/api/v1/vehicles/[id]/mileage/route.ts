import { endpoint } from "@/lib/api/endpoint";
import { recordMileage } from "@/lib/vehicles/commands/record-mileage";
import { MileageReading } from "@/lib/vehicles/returns";

export const POST = endpoint(recordMileage, {
  summary: "Record a mileage",
  returns: MileageReading,
  status: 201,
});
