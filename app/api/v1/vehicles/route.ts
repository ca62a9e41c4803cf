import { endpoint } from "@/lib/api/endpoint";
import { listVehicles } from "@/lib/vehicles/queries";
import { VehicleInList } from "@/lib/vehicles/returns";

export const GET = endpoint(listVehicles, {
  summary: "Vehicles, with their owners",
  returns: VehicleInList,
});
