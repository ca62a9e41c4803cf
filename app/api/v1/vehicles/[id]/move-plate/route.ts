import { endpoint } from "@/lib/api/endpoint";
import { movePlate } from "@/lib/vehicles/commands/move-plate";
import { VehicleMoved } from "@/lib/vehicles/responses";

export const POST = endpoint(movePlate, {
  summary: "Put a vehicle's registration on another vehicle",
  description:
    "Makes a fresh vehicle that wears the registration from then on; this one keeps its history under it. The owner is the same unless `customer_id` names another.",
  returns: VehicleMoved,
  status: 201,
  location: "/vehicles/{id}",
  example: { body: { make: "FORD", model: "PUMA" } },
});
