import "server-only";
import { eq, sql } from "drizzle-orm";
import { settings } from "@/db/schema/settings";
import { command } from "@/lib/core/command";
import { AppError } from "@/lib/core/errors";
import { type Garage, GarageUpdate, NEW_GARAGE } from "./schema";

/** Changes the fields given of the garage's profile. PRECONDITION_FAILED where somebody else changed it since `version`. */
export const updateGarage = command({
  name: "settings.update_garage",
  permission: "settings:update",
  input: GarageUpdate,
  async run({ tx, input }) {
    const { version, ...fields } = input;
    const [row] = await tx.select().from(settings).where(eq(settings.key, "garage")).for("update");
    if ((row?.version ?? 0) !== version) {
      throw new AppError("PRECONDITION_FAILED", "Somebody else has changed the garage's profile meanwhile");
    }
    const before = { ...NEW_GARAGE, ...row?.value };
    const value: Garage = { ...before, ...fields };
    const [saved] = await tx
      .insert(settings)
      .values({ key: "garage", value })
      .onConflictDoUpdate({
        target: settings.key,
        set: { value, version: sql`${settings.version} + 1`, updated_at: sql`now()` },
      })
      .returning({ version: settings.version });
    return { before, after: value, version: saved?.version ?? 1 };
  },
  trace: ({ before, after }) => ({ entity: "settings", id: null, before, after }),
});
