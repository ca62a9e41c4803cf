import "server-only";
import { eq, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { vehicles } from "@/db/schema/vehicles";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { today } from "@/lib/core/dates/dates";
import { conflict } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { SHOWN } from "../columns";
import { retirePlate } from "../internal/retire-plate";
import { similarDetails, similarVehicles } from "../queries/find-similar-vehicles";
import { VehicleAtVersion, VehicleRestore } from "../schema";

/** Archives a vehicle; its history stays. CONFLICT while a job on it is open. */
export const archiveVehicle = command({
  name: "vehicles.archive",
  permission: "vehicles:delete",
  input: VehicleAtVersion,
  subject: { table: vehicles, noun: "vehicle", id: (input) => input.id },
  async run({ tx, input }) {
    const jobs = await openJobs(tx, input.id);
    if (jobs > 0)
      throw conflict(
        `This vehicle cannot be archived: ${jobs} job${jobs === 1 ? "" : "s"} on it not finished`,
      );
    return change(tx, input.id, { deleted_at: sql`now()` });
  },
});

/**
 * Restores an archived vehicle. If its registration is now on another vehicle, it is restored without one, and the caller must
 * confirm that; otherwise CONFLICT.
 */
export const restoreVehicle = command({
  name: "vehicles.restore",
  permission: "vehicles:delete",
  input: VehicleRestore,
  subject: { table: vehicles, noun: "vehicle", id: (input) => input.id, deleted: true },
  async run({ tx, actor, input, subject }) {
    const others = await similarVehicles(tx, { registration: subject.registration, except_id: input.id });
    if (others.length === 0) return change(tx, input.id, { deleted_at: null });
    if (!input.confirmed_plate_moved)
      throw conflict(
        "Its registration is on another vehicle by now",
        ...similarDetails(actor, others, "confirmed_plate_moved"),
      );
    await retirePlate(tx, subject, today("Europe/London", new Date(subject.deleted_at ?? "")));
    return change(tx, input.id, { deleted_at: null, registration: "" });
  },
});

async function change(tx: Tx, id: string, fields: { deleted_at: SQL | null; registration?: string }) {
  return oneRow(
    tx
      .update(vehicles)
      .set({ ...fields, ...nextVersion(vehicles) })
      .where(eq(vehicles.id, id))
      .returning(SHOWN),
  );
}

const JobCount = z.object({ jobs: z.number() });

async function openJobs(tx: Tx, id: string): Promise<number> {
  const [row] = await tx
    .execute(sql`
    select count(*)::int as jobs from document_heads where vehicle_id = ${id} and deleted_at is null
      and (type = 'job_sheet' and status in ('open', 'in_progress', 'waiting_parts', 'waiting_customer', 'waiting_tester', 'completed')
        or type not in ('job_sheet', 'estimate') and status = 'draft')`)
    .then(readRows(JobCount));
  return row?.jobs ?? 0;
}
