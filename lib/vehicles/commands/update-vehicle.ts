import "server-only";
import { eq, sql } from "drizzle-orm";
import { vehicles } from "@/db/schema/vehicles";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { today } from "@/lib/core/dates/dates";
import { conflict } from "@/lib/core/errors";
import { announceReminderChanges } from "@/lib/customers/internal/announce-reminder-changes";
import { SHOWN } from "../columns";
import { requireOwner, retireOwner, retirePlate } from "../internal/retire-plate";
import { similarDetails, similarVehicles } from "../queries/find-similar-vehicles";
import { VehicleUpdate } from "../schema";

/** Updates the given fields. A changed registration or owner goes into the history with today's date. */
export const updateVehicle = command({
  name: "vehicles.update",
  permission: "vehicles:update",
  input: VehicleUpdate,
  subject: { table: vehicles, noun: "vehicle", id: (input) => input.id },
  async run({ tx, actor, input: { id, version: _, confirmed_not_duplicate, ...given }, subject }) {
    const plateChanges = given.registration !== undefined && given.registration !== subject.registration;
    const vinChanges = Boolean(given.vin) && given.vin !== subject.vin;
    if ((plateChanges || vinChanges) && !confirmed_not_duplicate) {
      const similar = await similarVehicles(tx, {
        registration: plateChanges ? given.registration : null,
        vin: vinChanges ? given.vin : null,
        except_id: id,
      });
      if (similar.length > 0)
        throw conflict("Another vehicle has this already", ...similarDetails(actor, similar));
    }
    if (plateChanges) await retirePlate(tx, subject, today());
    if (given.customer_id !== undefined && given.customer_id !== subject.customer_id) {
      await requireOwner(tx, given.customer_id);
      await retireOwner(tx, subject, today());
    }
    const row = await oneRow(
      tx
        .update(vehicles)
        .set({ ...given, ...nextVersion(vehicles) })
        .where(eq(vehicles.id, id))
        .returning(SHOWN),
    );
    if (row.customer_id !== subject.customer_id) await announceReminderChanges(tx, sql`${id}::uuid`);
    return row;
  },
});
