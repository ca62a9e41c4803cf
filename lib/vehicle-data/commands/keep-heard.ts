import "server-only";
import { z } from "zod";
import { command, Traced } from "@/lib/core/command";
import type { LicensingFacts, MotHistory } from "@/lib/integrations/vehicle-data";
import { keepSaid } from "../internal/keep-said";

const when = z.iso.datetime({ offset: true }).or(z.string()).optional();

const Heard = z.strictObject({
  vehicle_id: z.uuid(),
  /** It was asked about by this one: a vehicle that has another by now is left alone. */
  registration: z.string(),
  // As the services' clients have read and checked them.
  dvsa: z.custom<MotHistory>().nullable().optional(),
  dvla: z.custom<LicensingFacts>().nullable().optional(),
  asked_at: z.strictObject({ dvsa: when, dvla: when }).optional(),
});

/** Keeps what DVSA and DVLA said of one vehicle; see `keepSaid`. Returns what was found to have changed. */
export const keepHeard = command({
  name: "vehicle_data.keep_heard",
  permission: "vehicles:update",
  input: Heard,
  async run({ tx, input }) {
    const { vehicle_id: id } = input;
    const found = await keepSaid(tx, null, [input]);
    const findings = (found.get(id) ?? []).map(({ kind }) => kind);
    return new Traced({ findings }, { entity: "vehicles", id, after: { findings } });
  },
});
