import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { inspections } from "@/db/schema/inspections";
import { command } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { conflict } from "@/lib/core/errors";
import { addMileages } from "@/lib/vehicles/internal/heard-facts";
import { lockVehicles } from "@/lib/vehicles/internal/lock-vehicle";
import { type CheckFields, changeCheck, ofCheck, userOf } from "../internal/change-check";
import { requireNoneOpen } from "../internal/one-open";
import { resultsOf } from "../queries/results";
import { versionContent } from "../queries/templates";
import { InspectionWritten } from "../responses";
import { type CheckState, requireCheckState } from "../rules/check-states";
import { leftToDo } from "../rules/finishing";
import { CheckAct, CheckVoid } from "../schema/check";

interface Step {
  tx: Tx;
  subject: typeof inspections.$inferSelect;
  from: readonly CheckState[];
}

/** Changes the state of a check. */
async function step(
  { tx, subject, from }: Step,
  change: () => Promise<CheckFields>,
): Promise<InspectionWritten> {
  requireCheckState(subject.state, from);
  return changeCheck(tx, subject.id, await change());
}

/** Finishes a health check. CONFLICT names each item that is still to be looked at, put in words or measured. */
export const finishCheck = command({
  name: "inspections.finish",
  permission: "inspections:update",
  input: CheckAct,
  once: { answer: InspectionWritten },
  subject: ofCheck,
  run: ({ tx, actor, input, subject }) =>
    step({ tx, subject, from: ["begun"] }, async () => {
      const content = await versionContent(tx, subject.template_version_id);
      const left = leftToDo(content, await resultsOf(tx, input.id));
      if (left.length > 0)
        throw conflict(
          `${left.length === 1 ? "One item is" : `${left.length} items are`} still to be done`,
          ...left.map(({ item_key, message }) => ({ field: item_key, message })),
        );
      await keepMileage(tx, subject);
      return { state: "finished", finished_at: sql`now()`, finished_by: userOf(actor) };
    }),
});

/** What the mileometer said is a reading of the vehicle, as one on a document is. */
async function keepMileage(tx: Tx, { vehicle_id, mileage }: Step["subject"]): Promise<void> {
  if (!mileage) return;
  await lockVehicles(tx, sql`id = ${vehicle_id}`);
  await addMileages(tx, "health check", [{ vehicle_id, read_on: today(), mileage }]);
}

/** Opens a finished health check again, to correct it. */
export const reopenCheck = command({
  name: "inspections.reopen",
  permission: "inspections:update",
  input: CheckAct,
  once: { answer: InspectionWritten },
  subject: ofCheck,
  run: ({ tx, subject }) =>
    step({ tx, subject, from: ["finished"] }, async () => {
      const { document_id, template_id, vehicle_id } = subject;
      await lockVehicles(tx, sql`id = ${vehicle_id}`);
      if (document_id) await requireNoneOpen(tx, document_id, template_id);
      return { state: "begun", finished_at: null, finished_by: null };
    }),
});

/** Makes a health check void: it stays to be looked at, and counts for nothing. */
export const voidCheck = command({
  name: "inspections.void",
  permission: "inspections:delete",
  input: CheckVoid,
  once: { answer: InspectionWritten },
  subject: ofCheck,
  run: ({ tx, input, subject }) =>
    step({ tx, subject, from: ["begun", "finished"] }, async () => ({
      state: "void",
      void_reason: input.reason,
    })),
  trace: ({ id, state }, { input, subject }) => ({
    ...{ entity: "inspections", id, before: { state: subject.state } },
    after: { state, void_reason: input.reason },
  }),
});
