import { endpoint } from "@/lib/api/endpoint";
import { getCustomer } from "@/lib/customers/queries";
import { listVehicles } from "@/lib/vehicles/queries";
import { VehicleInList } from "@/lib/vehicles/returns";

export const GET = endpoint(listVehicles, {
  summary: "A customer's vehicles",
  returns: VehicleInList,
  params: { id: "customer_id" },
  parent: getCustomer,
});
