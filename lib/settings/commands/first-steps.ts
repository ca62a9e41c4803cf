import "server-only";
import { z } from "zod";
import { command } from "@/lib/core/command";
import { changeStored } from "../internal/change-stored";
import { NEW_FIRST_STEPS, readFirstSteps, type StoredFirstSteps } from "../queries/first-steps";

/** Hides the first steps on Today, or shows them again. */
export const putAwayFirstSteps = command({
  name: "settings.put_away_first_steps",
  permission: "settings:update",
  input: z.strictObject({ put_away: z.boolean() }),
  async run({ tx, input }) {
    const { version } = await readFirstSteps(tx);
    return changeStored<StoredFirstSteps>(tx, "first_steps", NEW_FIRST_STEPS, { ...input, version });
  },
  trace: ({ before, after }) => ({ entity: "settings", id: null, before, after }),
});
