import "server-only";
import { eq, sql } from "drizzle-orm";
import { preset_descriptions } from "@/db/schema/packages";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { PresetCreate, PresetUpdate, ServicePackageKey } from "../schema";

const subject = {
  table: preset_descriptions,
  noun: "preset description",
  id: (input: { id: string }) => input.id,
};

export const createPreset = command({
  name: "saved_jobs.create_preset",
  permission: "saved_jobs:change",
  input: PresetCreate,
  async run({ tx, input }) {
    return oneRow(tx.insert(preset_descriptions).values(input).returning());
  },
});

export const updatePreset = command({
  name: "saved_jobs.update_preset",
  permission: "saved_jobs:change",
  input: PresetUpdate,
  subject,
  async run({ tx, input: { id, version: _version, ...preset } }) {
    return oneRow(
      tx
        .update(preset_descriptions)
        .set({ ...preset, ...nextVersion(preset_descriptions) })
        .where(eq(preset_descriptions.id, id))
        .returning(),
    );
  },
});

export const deletePreset = command({
  name: "saved_jobs.delete_preset",
  permission: "saved_jobs:change",
  input: ServicePackageKey,
  subject,
  async run({ tx, input }) {
    await tx
      .update(preset_descriptions)
      .set({ deleted_at: sql`now()`, ...nextVersion(preset_descriptions) })
      .where(eq(preset_descriptions.id, input.id));
    return { id: input.id };
  },
});
