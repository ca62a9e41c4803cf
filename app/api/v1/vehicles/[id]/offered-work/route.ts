import { endpoint } from "@/lib/api/endpoint";
import { openAdvisories } from "@/lib/documents/queries/start-document";
import { WorkOffered } from "@/lib/documents/returns";
import { getVehicle } from "@/lib/vehicles/queries";

export const GET = endpoint(openAdvisories, {
  list: true,
  summary: "Work on a vehicle that was advised, declined or deferred and not done since",
  returns: WorkOffered,
  params: { id: "vehicle_id" },
  parent: getVehicle,
});
