import { endpoint } from "@/lib/api/endpoint";
import { listAdvisories } from "@/lib/documents/queries/starting/list-advisories";
import { AdvisoryWhole } from "@/lib/documents/responses";
import { WITH_ADVISORY } from "@/lib/related/expansions";
import { getVehicle } from "@/lib/vehicles/queries/vehicles";

export const GET = endpoint(listAdvisories, {
  summary: "What was seen on a vehicle and was no fail, with what was put right since",
  returns: AdvisoryWhole,
  expand: WITH_ADVISORY,
  params: { id: "vehicle_id" },
  parent: getVehicle,
});
