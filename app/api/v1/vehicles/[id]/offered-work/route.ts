import { endpoint } from "@/lib/api/endpoint";
import { openAdvisories } from "@/lib/documents/queries/starting/start-document";
import { WorkRecommended } from "@/lib/documents/responses";
import { WITH_RECOMMENDED_WORK } from "@/lib/related/expansions";
import { getVehicle } from "@/lib/vehicles/queries/vehicles";

export const GET = endpoint(openAdvisories, {
  list: true,
  summary: "Work on a vehicle that was advised, declined or deferred and not done since",
  returns: WorkRecommended,
  expand: WITH_RECOMMENDED_WORK,
  params: { id: "vehicle_id" },
  parent: getVehicle,
});
