import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { vehicle_data_findings } from "@/db/schema/vehicle-data";
import { command, run, Traced } from "@/lib/core/command";
import { conflict } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { ask } from "@/lib/core/query";
import { getVehicle } from "@/lib/vehicles/queries/vehicles";
import { hearOfVehicle } from "./ask-about-vehicle";

const Settled = z.strictObject({ id: z.uuid() });

/** Notes that a registration is on the vehicle that the file says, whatever make was said. CONFLICT if nothing is asked. */
export const settlePlate = command({
  name: "vehicle_data.settle_plate",
  permission: "vehicles:update",
  input: Settled,
  async run({ tx, actor, input: { id } }) {
    const t = vehicle_data_findings;
    const [settled] = await tx
      .update(t)
      .set({ done_at: sql`now()`, done_by: actor.id })
      .where(and(eq(t.vehicle_id, id), eq(t.kind, "plate_moved"), isNull(t.done_at)))
      .returning({ before: t.before, after: t.after });
    if (!settled) throw conflict("This is settled already");
    return new Traced(
      { id },
      { entity: "vehicles", id, after: { said: settled.after, stays: settled.before } },
    );
  },
});

/** The same, and keeps of what was said what had to wait for the answer. */
export const plateIsRight = procedure({
  name: "vehicle_data.plate_is_right",
  permission: "vehicles:update",
  input: Settled,
  async execute(actor, { id }) {
    await run(settlePlate, actor, { id });
    const { registration } = await ask(getVehicle, actor, { id });
    if (registration) await hearOfVehicle(actor, { id, registration });
    return { id };
  },
});
