import "server-only";
import { vehicles } from "@/db/schema/vehicles";
import { command } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict } from "@/lib/core/errors";
import { SHOWN } from "../columns";
import { requireOwner } from "../internal/retire-plate";
import { similarDetails, similarVehicles } from "../queries/find-similar-vehicles";
import { VehicleCreate } from "../schema";

/**
 * Creates a vehicle. CONFLICT if its registration or VIN is on file, unless the caller confirms that it is a different vehicle;
 * the error names each such vehicle, if the caller may read vehicles. For a registration that has moved to this vehicle, use
 * `movePlate` instead.
 */
export const createVehicle = command({
  name: "vehicles.create",
  permission: "vehicles:create",
  input: VehicleCreate,
  async run({ tx, actor, input: { confirmed_not_duplicate, ...given } }) {
    await requireOwner(tx, given.customer_id);
    if (!confirmed_not_duplicate) {
      const similar = await similarVehicles(tx, { registration: given.registration, vin: given.vin });
      if (similar.length > 0)
        throw conflict("This vehicle is already on file", ...similarDetails(actor, similar));
    }
    return oneRow(tx.insert(vehicles).values(given).returning(SHOWN));
  },
});
