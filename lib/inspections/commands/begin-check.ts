import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { inspections } from "@/db/schema/inspections";
import type { Actor } from "@/lib/core/actor";
import { command, Traced } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict, invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { lockVehicle } from "@/lib/vehicles/internal/lock-vehicle";
import { userOf, written } from "../internal/change-check";
import { requireNoneOpen } from "../internal/one-open";
import { activeVersion } from "../queries/templates";
import { InspectionWritten } from "../responses";
import { isJob } from "../rules/jobs";
import { CheckBegin } from "../schema/check";

/**
 * Begins a health check of a vehicle by the present version of a template, during a job or by itself. CONFLICT while another by the same
 * template is open on the document; its `record_id` is that check.
 */
export const beginCheck = command({
  name: "inspections.begin",
  permission: "inspections:create",
  input: CheckBegin,
  once: { answer: InspectionWritten },
  async run({ tx, actor, input }) {
    const { id, template_id, document_id = null, mileage = null } = input;
    const vehicle_id = await vehicleOf(tx, input);
    await lockVehicle(tx, vehicle_id);
    const version = await activeVersion(tx, template_id);
    if (!version)
      throw invalid({ field: "template_id", message: "This template is archived or not activated yet" });
    if (document_id) await requireNoneOpen(tx, document_id, template_id);
    const technician_id = await technicianOf(tx, input.technician_id, actor);
    if (id) await requireNewId(tx, id);
    const row = await oneRow(
      tx
        .insert(inspections)
        .values({
          ...(id && { id }),
          ...{ vehicle_id, document_id, template_id, template_version_id: version.id },
          ...{ technician_id, mileage, begun_by: userOf(actor) },
        })
        .returning(),
    );
    return new Traced(written(row), {
      ...{ entity: "inspections", id: row.id },
      after: { template: version.name, vehicle_id, document_id, technician_id, mileage },
    });
  },
});

const Job = z.object({ type: z.string(), vehicle_id: z.string().nullable() });

async function vehicleOf(tx: Tx, { document_id, vehicle_id }: z.output<typeof CheckBegin>): Promise<string> {
  if (!document_id) return vehicle_id ?? "";
  const [job] = await tx
    .execute(
      sql`select type, vehicle_id from document_heads where id = ${document_id} and deleted_at is null`,
    )
    .then(readRows(Job));
  if (!job) throw invalid({ field: "document_id", message: "This document does not exist" });
  if (!isJob(job.type))
    throw invalid({
      field: "document_id",
      message: "A health check belongs to an estimate, a job sheet or an invoice",
    });
  if (!job.vehicle_id) throw invalid({ field: "document_id", message: "This document has no vehicle" });
  if (vehicle_id && vehicle_id !== job.vehicle_id)
    throw invalid({ field: "document_id", message: "This document is for another vehicle" });
  return job.vehicle_id;
}

/** Who does it: a technician who begins one, unless another is named. */
async function technicianOf(tx: Tx, given: string | null | undefined, actor: Actor): Promise<string | null> {
  const id = given ?? (actor.role === "technician" ? userOf(actor) : null);
  if (!id) return null;
  const found = await tx.execute(
    sql`select 1 from user_names where id = ${id} and active and deleted_at is null`,
  );
  if (found.length > 0) return id;
  if (!given) return null;
  throw invalid({ field: "technician_id", message: "This technician does not exist" });
}

async function requireNewId(tx: Tx, id: string): Promise<void> {
  const [taken] = await tx.select({ id: inspections.id }).from(inspections).where(eq(inspections.id, id));
  if (taken)
    throw conflict("There is a health check of this id already", { field: "id", message: "Choose another" });
}
