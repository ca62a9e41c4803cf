import { endpoint } from "@/lib/api/endpoint";
import { listDocuments } from "@/lib/documents/queries/documents";
import { DocumentInList } from "@/lib/documents/responses";
import { WITH_DOCUMENT } from "@/lib/related/expansions";
import { getVehicle } from "@/lib/vehicles/queries/vehicles";

export const GET = endpoint(listDocuments, {
  summary: "A vehicle's service history: its documents, the latest first",
  returns: DocumentInList,
  expand: WITH_DOCUMENT,
  params: { id: "vehicle_id" },
  parent: getVehicle,
});
