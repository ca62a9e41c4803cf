import { endpoint } from "@/lib/api/endpoint";
import { WITH_VEHICLE } from "@/lib/related/expansions";
import { createVehicle } from "@/lib/vehicles/commands/create-vehicle";
import { vehicleList } from "@/lib/vehicles/list";
import { listVehicles } from "@/lib/vehicles/queries/vehicles";
import { VehicleInList, VehicleWhole } from "@/lib/vehicles/responses";

export const GET = endpoint(listVehicles, {
  summary: "Vehicles, with their owners",
  returns: VehicleInList,
  expand: WITH_VEHICLE,
  csv: { query: listVehicles, list: vehicleList },
});

export const POST = endpoint(createVehicle, {
  summary: "Create a vehicle",
  description:
    "Where its registration or VIN is on file it is CONFLICT, unless `confirmed_not_duplicate` says that it is another vehicle.",
  returns: VehicleWhole,
  status: 201,
  location: "/vehicles/{id}",
  example: { body: { registration: "AB12 CDE", make: "FORD", model: "FOCUS" } },
});
