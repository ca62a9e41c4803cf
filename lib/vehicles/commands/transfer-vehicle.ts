import "server-only";
import { eq, sql } from "drizzle-orm";
import { vehicles } from "@/db/schema/vehicles";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { invalid } from "@/lib/core/errors";
import { announceReminderChanges } from "@/lib/customers/internal/announce-reminder-changes";
import { SHOWN } from "../columns";
import { dayOfChange, requireInOrder, requireOwner, retireOwner } from "../internal/retire-plate";
import { VehicleTransfer } from "../schema";

/**
 * Transfers a vehicle to another owner. Documents stay with the customer they were made out to; the former owner is kept with
 * dates.
 */
export const transferVehicle = command({
  name: "vehicles.transfer",
  permission: "vehicles:update",
  input: VehicleTransfer,
  subject: { table: vehicles, noun: "vehicle", id: (input) => input.id },
  async run({ tx, input: { id, customer_id, transferred_on }, subject }) {
    if (customer_id === subject.customer_id)
      throw invalid({ field: "customer_id", message: "The vehicle belongs to this customer already" });
    const until = dayOfChange("transferred_on", transferred_on);
    await requireInOrder(tx, id, "owner", { field: "transferred_on", day: until });
    await requireOwner(tx, customer_id);
    await retireOwner(tx, subject, until);
    const row = await oneRow(
      tx
        .update(vehicles)
        .set({ customer_id, ...nextVersion(vehicles) })
        .where(eq(vehicles.id, id))
        .returning(SHOWN),
    );
    await announceReminderChanges(tx, sql`${id}::uuid`);
    return row;
  },
});
