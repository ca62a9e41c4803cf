import "server-only";
import { mileage_readings, vehicles } from "@/db/schema/vehicles";
import { command } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { touch } from "@/lib/core/database/touch";
import { dayOfChange } from "../internal/retire-plate";
import { MileageRecord } from "../schema";

/** Records a mileage that was read without a document, in miles; today's unless another day is given. */
export const recordMileage = command({
  name: "vehicles.record_mileage",
  permission: "vehicles:update",
  input: MileageRecord,
  subject: { table: vehicles, noun: "vehicle", id: (input) => input.id },
  async run({ tx, input }) {
    const row = await oneRow(
      tx
        .insert(mileage_readings)
        .values({
          vehicle_id: input.id,
          mileage: input.mileage,
          read_on: dayOfChange("read_on", input.read_on),
          source: input.source ?? "by hand",
        })
        .returning(),
    );
    await touch(tx, vehicles, input.id);
    return row;
  },
  trace: (reading) => ({ entity: "vehicles", id: reading.vehicle_id, after: { reading } }),
});
