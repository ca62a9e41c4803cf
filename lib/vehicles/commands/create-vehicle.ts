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
 * A new vehicle. Where its plate or VIN is on file already it is CONFLICT, each car a detail for whoever may read
 * vehicles, unless the person confirms that it is another car. A plate that has moved here goes through `movePlate` instead.
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
