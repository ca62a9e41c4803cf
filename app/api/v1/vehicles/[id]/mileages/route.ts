import { endpoint } from "@/lib/api/endpoint";
import { listMileages } from "@/lib/vehicles/queries/list-mileages";
import { getVehicle } from "@/lib/vehicles/queries/vehicles";
import { MileageRead } from "@/lib/vehicles/responses";

export const GET = endpoint(listMileages, {
  list: true,
  summary: "What a vehicle's mileometer said, the latest first",
  description: "Readings by themselves and those that its documents carry, at most 300.",
  returns: MileageRead,
  params: { id: "vehicle_id" },
  parent: getVehicle,
});
