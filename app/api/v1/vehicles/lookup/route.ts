import { endpoint } from "@/lib/api/endpoint";
import { lookUpRegistration } from "@/lib/vehicles/queries/look-up-registration";
import { VehicleLookup } from "@/lib/vehicles/responses";

export const POST = endpoint(lookUpRegistration, {
  summary: "Look a registration up",
  description: "In the garage's own records; it may be written with or without its space.",
  returns: VehicleLookup,
  example: { body: { registration: "AB12 CDE" } },
});
