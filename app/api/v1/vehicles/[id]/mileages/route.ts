import { endpoint } from "@/lib/api/endpoint";
import { getVehicle } from "@/lib/vehicles/queries";
import { listMileages } from "@/lib/vehicles/queries/list-mileages";
import { MileageRead } from "@/lib/vehicles/returns";

export const GET = endpoint(listMileages, {
  list: true,
  summary: "What a vehicle's mileometer said, the latest first",
  description: "Readings by themselves and those that its documents carry, at most 300.",
  returns: MileageRead,
  params: { id: "vehicle_id" },
  parent: getVehicle,
});
