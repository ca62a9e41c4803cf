import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";
import { advisories } from "@/db/schema/documents-advisories";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { needed, version } from "@/lib/core/input/fields";
import { documentId } from "@/lib/core/input/id-fields";

const description = needed("Say what was seen", 1000);

/** Records an advisory: a defect that did not fail the MOT. It is offered again at the vehicle's next visit. */
export const noteAdvisory = command({
  name: "advisories.note",
  permission: "documents:create",
  input: z.strictObject({
    document_id: z.uuid(),
    description,
    severity: z.enum(["advisory", "soon", "urgent"]).nullable().optional(),
  }),
  async run({ tx, input }) {
    const [document] = await tx
      .select({ vehicle_id: documents.vehicle_id, deleted_at: documents.deleted_at })
      .from(documents)
      .where(eq(documents.id, input.document_id));
    if (!document || document.deleted_at) throw notFound("document");
    if (!document.vehicle_id) throw conflict("Choose a vehicle first: an advisory belongs to a vehicle");
    return oneRow(
      tx
        .insert(advisories)
        .values({ ...input, vehicle_id: document.vehicle_id })
        .returning(),
    );
  },
});

const subject = { table: advisories, noun: "advisory", id: (input: { id: string }) => input.id };

/** Marks an advisory as resolved, with the document that resolved it, or with none if the work was done elsewhere. */
export const resolveAdvisory = command({
  name: "advisories.resolve",
  permission: "documents:create",
  input: z.strictObject({ id: z.uuid(), version, document_id: documentId.given }),
  subject,
  async run({ tx, input, subject: { vehicle_id } }) {
    if (input.document_id) await requireDocumentOf(tx, input.document_id, vehicle_id);
    return oneRow(
      tx
        .update(advisories)
        .set({
          resolved_at: sql`now()`,
          resolved_by_document_id: input.document_id ?? null,
          ...nextVersion(advisories),
        })
        .where(eq(advisories.id, input.id))
        .returning(),
    );
  },
});

async function requireDocumentOf(tx: Tx, id: string, vehicleId: string): Promise<void> {
  const [document] = await tx
    .select({ vehicle_id: documents.vehicle_id })
    .from(documents)
    .where(and(eq(documents.id, id), isNull(documents.deleted_at)));
  if (!document) throw invalid({ field: "document_id", message: "This document does not exist" });
  if (document.vehicle_id !== vehicleId)
    throw invalid({ field: "document_id", message: "This document is for another vehicle" });
}

/** Deletes an advisory that was recorded by mistake. */
export const removeAdvisory = command({
  name: "advisories.remove",
  permission: "documents:create",
  input: z.strictObject({ id: z.uuid(), version }),
  subject,
  async run({ tx, input, subject: { version: was } }) {
    await tx
      .update(advisories)
      .set({ deleted_at: sql`now()`, version: was + 1, updated_at: sql`now()` })
      .where(eq(advisories.id, input.id));
    return { id: input.id };
  },
});
