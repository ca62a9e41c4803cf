import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { vehicle_data_findings, vehicle_data_states } from "@/db/schema/vehicle-data";
import { connectionOf, isVehicleSandbox } from "@/lib/connections/queries/connected";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { MADE_UP } from "@/lib/integrations/sandbox/vehicle-sandbox";
import { vehicleById } from "@/lib/vehicles/queries/on-file";
import { carInWords, plateMoved } from "../rules/findings";
import { type KeptTest, keptTests } from "./kept-tests";

/** What DVSA and DVLA last said of a vehicle under its present registration. */
export type VehicleDataState = typeof vehicle_data_states.$inferSelect;

/** What the vehicle's page shows of DVSA and DVLA. */
export interface VehicleDataCard {
  /** Null where neither was asked of the present registration. */
  state: VehicleDataState | null;
  /** The newest first; none while it is open whether they are of this vehicle. */
  tests: KeptTest[];
  /** Whether the garage is connected to one of them, or the sandbox answers. */
  askable: boolean;
  /** What is shown is made up, or will be. */
  made_up: boolean;
  /** Another make than the file's, where nobody has said yet which is right. */
  plate_question: { says: "DVSA" | "DVLA"; said: string; on_file: string } | null;
}

/** What is kept of a vehicle: nothing is asked of a service. NOT_FOUND if there is no such vehicle. */
export const getVehicleDataCard = query({
  name: "vehicle_data.card",
  permission: "vehicles:read",
  input: z.strictObject({ vehicle_id: z.uuid() }),
  async run({ db, input: { vehicle_id } }): Promise<VehicleDataCard> {
    const f = vehicle_data_findings;
    const [vehicle, [kept], tests, [open], sandbox, dvsa, dvla] = await Promise.all([
      vehicleById(db, vehicle_id),
      db.select().from(vehicle_data_states).where(eq(vehicle_data_states.vehicle_id, vehicle_id)),
      keptTests(db, vehicle_id),
      db
        .select({ id: f.id })
        .from(f)
        .where(and(eq(f.vehicle_id, vehicle_id), eq(f.kind, "plate_moved"), isNull(f.done_at)))
        .limit(1),
      isVehicleSandbox(db),
      connectionOf(db, "dvsa"),
      connectionOf(db, "dvla"),
    ]);
    if (!vehicle) throw notFound("vehicle");
    const state = kept && kept.registration === vehicle.registration ? kept : null;
    const asks = state && open && plateMoved(vehicle, state) ? state : null;
    return {
      state,
      tests,
      askable: vehicle.registration !== "" && (sandbox || Boolean(dvsa?.active || dvla?.active)),
      made_up: sandbox || tests.some(({ test_number }) => test_number.startsWith(MADE_UP)),
      plate_question: asks && {
        says: asks.model ? "DVSA" : "DVLA",
        said: carInWords(asks),
        on_file: carInWords(vehicle),
      },
    };
  },
});
