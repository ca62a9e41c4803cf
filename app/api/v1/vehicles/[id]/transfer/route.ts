import { endpoint } from "@/lib/api/endpoint";
import { transferVehicle } from "@/lib/vehicles/commands/transfer-vehicle";
import { VehicleWhole } from "@/lib/vehicles/responses";

export const POST = endpoint(transferVehicle, {
  summary: "Give a vehicle to another owner",
  description: "Documents stay with whom they were made out to.",
  returns: VehicleWhole,
  status: 200,
});
