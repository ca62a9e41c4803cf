import { endpoint } from "@/lib/api/endpoint";
import { lookUpPlate } from "@/lib/vehicle-data/commands/look-up-plate";
import { VehicleLookup } from "@/lib/vehicle-data/responses";

export const POST = endpoint(lookUpPlate, {
  summary: "Look a registration up",
  description:
    "In the garage's own records, and at DVSA and DVLA where the garage is connected to them; it may be written with or without its space. What a service said is not asked again for twelve hours.",
  returns: VehicleLookup,
  example: { body: { registration: "AB12 CDE" } },
});
