import { endpoint } from "@/lib/api/endpoint";
import { listOfferedWork } from "@/lib/documents/queries/list-advisories";
import { WorkOffered } from "@/lib/documents/returns";
import { getVehicle } from "@/lib/vehicles/queries";

export const GET = endpoint(listOfferedWork, {
  list: true,
  summary: "Work on a vehicle that was advised, declined or deferred and not done since",
  returns: WorkOffered,
  params: { id: "vehicle_id" },
  parent: getVehicle,
});
