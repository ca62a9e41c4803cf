import { endpoint } from "@/lib/api/endpoint";
import { lastCheck } from "@/lib/inspections/queries/checks";
import { InspectionWhole } from "@/lib/inspections/responses";
import { getVehicle } from "@/lib/vehicles/queries/vehicles";

export const GET = endpoint(lastCheck, {
  summary: "The last finished health check of a vehicle",
  returns: InspectionWhole,
  params: { id: "vehicle_id" },
  parent: getVehicle,
});
