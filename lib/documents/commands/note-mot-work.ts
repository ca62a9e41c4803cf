import "server-only";
import { z } from "zod";
import { advisories } from "@/db/schema/documents-advisories";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { conflict, invalid } from "@/lib/core/errors";
import type { Severity } from "@/lib/vehicle-data/rules/defects";
import { lockVehicle } from "@/lib/vehicles/internal/lock-vehicle";
import { readMotWork } from "../queries/starting/mot-work";

/** How soon it is to be done, in the words of an advisory. */
const SOON: Readonly<Record<Severity, "urgent" | "soon" | "advisory">> = {
  dangerous: "urgent",
  major: "urgent",
  minor: "soon",
  advisory: "advisory",
};

/**
 * Keeps defects of a vehicle's last MOT test as advisories of the vehicle, which are offered in the editor until they are done: each once,
 * however often it is asked. Returns the advisories of all that were named. CONFLICT if there is a later test by now, VALIDATION_ERROR for a
 * text that the test does not have, or that is done.
 */
export const noteMotWork = command({
  name: "advisories.note_mot",
  permission: "documents:create",
  input: z.strictObject({
    vehicle_id: z.uuid(),
    /** The test that was looked at. */
    test_id: z.uuid(),
    texts: z.array(z.string().max(1000)).min(1, "Choose what is to be kept").max(60),
  }),
  async run({ tx, input: { vehicle_id, test_id, texts } }) {
    await lockVehicle(tx, vehicle_id);
    const last = await readMotWork(tx, vehicle_id);
    if (last?.test_id !== test_id) throw conflict("There is a later MOT test by now: look at that one");
    const chosen = [...new Set(texts)].map((text) => {
      const found = last.work.find((one) => one.text === text);
      if (!found) throw invalid({ field: "texts", message: "The test does not have this defect" });
      if (found.done) throw invalid({ field: "texts", message: `This is done already: ${text}` });
      return found;
    });
    const kept = chosen.flatMap(({ advisory_id }) => (advisory_id ? [advisory_id] : []));
    const fresh = chosen.filter(({ advisory_id }) => advisory_id === null);
    if (fresh.length === 0) return new AlreadyDone({ advisory_ids: kept, noted: 0 });
    const rows = await tx
      .insert(advisories)
      .values(
        fresh.map(({ text, severity }) => ({ vehicle_id, description: text, severity: SOON[severity] })),
      )
      .returning({ id: advisories.id });
    return new Traced(
      { advisory_ids: [...kept, ...rows.map(({ id }) => id)], noted: rows.length },
      { entity: "vehicles", id: vehicle_id, after: { noted: fresh.map(({ text }) => text) } },
    );
  },
});
