import { endpoint } from "@/lib/api/endpoint";
import { openAdvisories } from "@/lib/documents/queries/starting/start-document";
import { WorkOffered } from "@/lib/documents/responses";
import { WITH_OFFERED_WORK } from "@/lib/related/expansions";
import { getVehicle } from "@/lib/vehicles/queries/vehicles";

export const GET = endpoint(openAdvisories, {
  list: true,
  summary: "Work on a vehicle that was advised, declined or deferred and not done since",
  returns: WorkOffered,
  expand: WITH_OFFERED_WORK,
  params: { id: "vehicle_id" },
  parent: getVehicle,
});
