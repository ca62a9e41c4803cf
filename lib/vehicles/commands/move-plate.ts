import "server-only";
import { eq } from "drizzle-orm";
import { vehicles } from "@/db/schema/vehicles";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict } from "@/lib/core/errors";
import { SHOWN } from "../columns";
import { dayOfChange, requireInOrder, requireOwner, retirePlate } from "../internal/retire-plate";
import { similarDetails, similarVehicles } from "../queries/find-similar-vehicles";
import { PlateMove } from "../schema";

/**
 * Moves a registration to a different vehicle (GA4: VRM Transfer, New Vehicle). The old record keeps its history, with the
 * registration as a former one until the given date; a new record takes the registration. The owner is that of the old vehicle
 * unless another is given. Returns the new vehicle.
 */
export const movePlate = command({
  name: "vehicles.move_plate",
  permission: "vehicles:create",
  input: PlateMove,
  subject: { table: vehicles, noun: "vehicle", id: (input) => input.id },
  async run({ tx, actor, input: { id, version: _, moved_on, ...given }, subject }) {
    if (!subject.registration) throw conflict("This vehicle has no registration to move");
    const until = dayOfChange("moved_on", moved_on);
    await requireInOrder(tx, id, "plate", { field: "moved_on", day: until });
    const customer_id = given.customer_id === undefined ? subject.customer_id : given.customer_id;
    await requireOwner(tx, customer_id);
    const sameVin = await similarVehicles(tx, { vin: given.vin, except_id: id });
    if (sameVin.length > 0)
      throw conflict(
        "A vehicle with this VIN is on file: change its plate instead",
        ...similarDetails(actor, sameVin, "vin"),
      );
    await retirePlate(tx, subject, until);
    await tx
      .update(vehicles)
      .set({ registration: "", ...nextVersion(vehicles) })
      .where(eq(vehicles.id, id));
    const row = await oneRow(
      tx
        .insert(vehicles)
        .values({ ...given, customer_id, registration: subject.registration })
        .returning(SHOWN),
    );
    return { ...row, moved_from_id: id };
  },
});
