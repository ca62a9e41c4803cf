import { endpoint } from "@/lib/api/endpoint";
import { changePlate } from "@/lib/vehicles/commands/change-plate";
import { VehicleWhole } from "@/lib/vehicles/responses";

export const POST = endpoint(changePlate, {
  summary: "Give the same vehicle another registration",
  returns: VehicleWhole,
  example: { body: { registration: "AB12 CDE" } },
});
