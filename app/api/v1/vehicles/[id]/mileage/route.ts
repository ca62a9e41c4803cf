import { endpoint } from "@/lib/api/endpoint";
import { recordMileage } from "@/lib/vehicles/commands/record-mileage";
import { getVehicle } from "@/lib/vehicles/queries";
import { listMileages } from "@/lib/vehicles/queries/list-mileages";
import { MileageRead, MileageReading } from "@/lib/vehicles/returns";

export const GET = endpoint(listMileages, {
  list: true,
  summary: "What a vehicle's mileometer said, the latest first",
  description: "Readings by themselves and those that its documents carry, at most 300.",
  returns: MileageRead,
  params: { id: "vehicle_id" },
  parent: getVehicle,
});

export const POST = endpoint(recordMileage, {
  summary: "Record a mileage",
  description: "A reading below an earlier one is taken: it may be another clock.",
  returns: MileageReading,
  status: 201,
});
