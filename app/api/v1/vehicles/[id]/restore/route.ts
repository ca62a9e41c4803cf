import { endpoint } from "@/lib/api/endpoint";
import { restoreVehicle } from "@/lib/vehicles/commands/archive-vehicle";
import { VehicleWhole } from "@/lib/vehicles/responses";

export const POST = endpoint(restoreVehicle, {
  summary: "Take an archived vehicle back",
  returns: VehicleWhole,
  status: 200,
});
