import { endpoint } from "@/lib/api/endpoint";
import { WITH_VEHICLE_FOUND } from "@/lib/related/expansions";
import { searchVehicles } from "@/lib/search/queries/search";
import { VehicleFound } from "@/lib/search/responses";

export const GET = endpoint(searchVehicles, {
  summary: "Find vehicles as one types, from the second letter on",
  description:
    "The six that fit best, by registration, former plates, VIN, make and model, each with why it matched.",
  list: true,
  returns: VehicleFound,
  expand: WITH_VEHICLE_FOUND,
});
