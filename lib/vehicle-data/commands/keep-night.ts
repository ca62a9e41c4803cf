import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { vehicle_data_nights } from "@/db/schema/vehicle-data";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import type { LicensingFacts, MotHistory } from "@/lib/integrations/vehicle-data";
import { keepSaid } from "../internal/keep-said";

/** As the application itself has read them. */
const History = z.custom<MotHistory>((given) => typeof given === "object");
const Licensing = z.custom<LicensingFacts>((given) => typeof given === "object");

const Heard = z.strictObject({
  night_id: z.uuid(),
  heard: z
    .array(
      z.strictObject({
        vehicle_id: z.uuid(),
        registration: z.string(),
        dvsa: History.nullable().optional(),
        dvla: Licensing.nullable().optional(),
      }),
    )
    .max(200),
});

export type HeardOfNight = z.input<typeof Heard>["heard"][number];

/** Keeps what a night has heard of some vehicles, and counts those of which something was found. The same told again changes nothing. */
export const keepNight = command({
  name: "vehicle_data_nights.keep",
  permission: "vehicles:update",
  input: Heard,
  async run({ tx, input: { night_id, heard } }) {
    const { size: changed } = await keepSaid(tx, night_id, heard);
    const asked = heard.filter(({ dvla }) => dvla !== undefined).length;
    if (changed + asked > 0)
      await tx
        .update(vehicle_data_nights)
        .set({
          vehicles_changed: sql`${vehicle_data_nights.vehicles_changed} + ${changed}`,
          dvla_asked: sql`${vehicle_data_nights.dvla_asked} + ${asked}`,
        })
        .where(eq(vehicle_data_nights.id, night_id));
    const kept = { changed };
    if (changed === 0) return new AlreadyDone(kept);
    return new Traced(kept, { entity: "vehicle_data_nights", id: night_id, after: kept });
  },
});
