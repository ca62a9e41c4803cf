import { endpoint } from "@/lib/api/endpoint";
import { getCustomer } from "@/lib/customers/queries/customers";
import { WITH_VEHICLE } from "@/lib/related/expansions";
import { listVehicles } from "@/lib/vehicles/queries/vehicles";
import { VehicleInList } from "@/lib/vehicles/responses";

export const GET = endpoint(listVehicles, {
  summary: "A customer's vehicles",
  returns: VehicleInList,
  expand: WITH_VEHICLE,
  params: { id: "customer_id" },
  parent: getCustomer,
});
