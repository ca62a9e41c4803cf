import "server-only";
import { eq, sql } from "drizzle-orm";
import { vehicles } from "@/db/schema/vehicles";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict, invalid } from "@/lib/core/errors";
import { SHOWN } from "../columns";
import { dayOfChange, requireInOrder, retirePlate, takePlateFromOthers } from "../internal/retire-plate";
import { similarDetails, similarVehicles } from "../queries/find-similar-vehicles";
import { PlateChange } from "../schema";

/**
 * Gives a vehicle a new registration (GA4: VRM Transfer, New VRM). Record and history stay; the old registration is kept with
 * its date. CONFLICT if another vehicle has the new registration, unless the caller asks to take it from there.
 */
export const changePlate = command({
  name: "vehicles.change_plate",
  permission: "vehicles:update",
  input: PlateChange,
  subject: {
    table: vehicles,
    noun: "vehicle",
    id: (input) => input.id,
    alsoLock: (_id, { registration }) =>
      sql`select id from vehicles where registration = ${registration ?? ""} and registration <> '' and deleted_at is null`,
  },
  async run({ tx, actor, input: { id, registration = "", changed_on, take_from_other }, subject }) {
    if (registration === subject.registration)
      throw invalid({ field: "registration", message: "The vehicle already has this registration" });
    const until = dayOfChange("changed_on", changed_on);
    await requireInOrder(tx, id, "plate", { field: "changed_on", day: until });
    const others = await similarVehicles(tx, { registration, except_id: id });
    if (others.length > 0 && !take_from_other)
      throw conflict(
        "Another vehicle has this registration",
        ...similarDetails(actor, others, "take_from_other"),
      );
    if (others.length > 0) await takePlateFromOthers(tx, { id, registration }, until);
    await retirePlate(tx, subject, until);
    return oneRow(
      tx
        .update(vehicles)
        .set({ registration, ...nextVersion(vehicles) })
        .where(eq(vehicles.id, id))
        .returning(SHOWN),
    );
  },
});
