import { endpoint } from "@/lib/api/endpoint";
import { getCustomer } from "@/lib/customers/queries";
import { WITH_VEHICLE } from "@/lib/related/expansions";
import { listVehicles } from "@/lib/vehicles/queries";
import { VehicleInList } from "@/lib/vehicles/returns";

export const GET = endpoint(listVehicles, {
  summary: "A customer's vehicles",
  returns: VehicleInList,
  expand: WITH_VEHICLE,
  params: { id: "customer_id" },
  parent: getCustomer,
});
