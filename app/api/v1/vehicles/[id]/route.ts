import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { WITH_VEHICLE } from "@/lib/related/expansions";
import { archiveVehicle } from "@/lib/vehicles/commands/archive-vehicle";
import { updateVehicle } from "@/lib/vehicles/commands/update-vehicle";
import { getVehicle } from "@/lib/vehicles/queries/vehicles";
import { VehicleWhole } from "@/lib/vehicles/responses";

export const GET = endpoint(getVehicle, {
  summary: "One vehicle",
  returns: VehicleWhole,
  expand: WITH_VEHICLE,
});

export const PUT = endpoint(updateVehicle, {
  summary: "Change a vehicle",
  description: "Changes the fields given; a former plate or owner stays in its history.",
  returns: VehicleWhole,
  example: { body: { colour: "BLUE", mot_expiry: "2027-03-31" } },
});

export { PUT as PATCH };

export const DELETE = endpoint(archiveVehicle, {
  summary: "Archive a vehicle",
  description: "CONFLICT while a job on it is open.",
  returns: Id,
});
