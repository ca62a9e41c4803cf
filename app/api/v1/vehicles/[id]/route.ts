import { endpoint } from "@/lib/api/endpoint";
import { getVehicle } from "@/lib/vehicles/queries";
import { VehicleWhole } from "@/lib/vehicles/returns";

export const GET = endpoint(getVehicle, { summary: "One vehicle", returns: VehicleWhole });
