import "server-only";
import { AlreadyDone, command, run } from "@/lib/core/command";
import { omitUndefined } from "@/lib/core/input/omit-undefined";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { noteMileage } from "@/lib/vehicles/internal/note-mileage";
import { holdNotes, requireJob, writeNotes } from "../internal/notes";
import { readNotes } from "../queries/job-notes";
import { JobNotes } from "../responses";
import { mergeWords } from "../rules/merge-words";
import {
  KeyTagWritten,
  MileageWritten,
  PressuresWritten,
  RoadTestWritten,
  TyrePressures,
  WordsWritten,
} from "../schema/writing";

const once = { answer: JobNotes };

/** Writes concern, cause, correction or notes. What somebody else wrote meanwhile stays beside it. */
export const writeWords = command({
  name: "job_work.write",
  permission: "documents:update",
  input: WordsWritten,
  once,
  async run({ tx, input: { id, field, text, seen } }) {
    await requireJob(tx, id);
    const was = await holdNotes(tx, id);
    const now = mergeWords(was[field] ?? "", seen, text);
    if (now === (was[field] ?? "")) return new AlreadyDone(await readNotes(tx, id));
    return writeNotes(tx, was, { [field]: now || null });
  },
});

/** Writes tyre pressures, wheel by wheel. A wheel that is not given stays, unless the unit changes. */
export const writePressures = command({
  name: "job_work.write_pressures",
  permission: "documents:update",
  input: PressuresWritten,
  once,
  async run({ tx, input: { id, unit, wheels } }) {
    await requireJob(tx, id);
    const was = await holdNotes(tx, id);
    const before = was.tyre_unit === unit ? TyrePressures.parse(was.tyre_pressures ?? {}) : {};
    return writeNotes(tx, was, { tyre_unit: unit, tyre_pressures: { ...before, ...wheels } });
  },
});

/**
 * Writes the mileage at which the car came and goes. It came by the job sheet's own mileage; the mileage at which it goes is a reading of
 * the vehicle. One below an earlier reading is taken: it may be another clock.
 */
export const writeMileage = command({
  name: "job_work.write_mileage",
  permission: "documents:update",
  input: MileageWritten,
  once,
  async run({ tx, actor, input: { id, mileage_in, mileage_out } }) {
    const job = await requireJob(tx, id);
    const comes = mileage_in !== undefined && mileage_in !== job.mileage;
    if (comes) await run(updateDocument, actor, { id, mileage: mileage_in }, { tx });
    const was = await holdNotes(tx, id);
    if (mileage_out === undefined || mileage_out === was.mileage_out)
      return new AlreadyDone(await readNotes(tx, id));
    if (job.vehicle_id)
      await noteMileage(tx, job.vehicle_id, `job sheet ${job.number ?? id}, out`, mileage_out);
    return writeNotes(tx, was, { mileage_out });
  },
});

/** Writes whether the car was driven, how far, and what was noticed. */
export const writeRoadTest = command({
  name: "job_work.write_road_test",
  permission: "documents:update",
  input: RoadTestWritten,
  once,
  async run({ tx, actor, input: { id, road_tested, miles, remark } }) {
    await requireJob(tx, id);
    const was = await holdNotes(tx, id);
    const by = road_tested
      ? {
          road_tester: was.road_tester ?? actor.name,
          road_tested_at: was.road_tested_at ?? new Date().toISOString(),
        }
      : { road_tester: null, road_tested_at: null };
    return writeNotes(tx, was, {
      ...omitUndefined({ road_test_miles: miles, road_test_remark: remark }),
      ...{ road_tested, ...by },
    });
  },
});

/** Writes what the tag of the car's keys says. */
export const writeKeyTag = command({
  name: "job_work.write_key_tag",
  permission: "documents:update",
  input: KeyTagWritten,
  once,
  async run({ tx, input: { id, key_tag = null } }) {
    await requireJob(tx, id);
    return writeNotes(tx, await holdNotes(tx, id), { key_tag });
  },
});
