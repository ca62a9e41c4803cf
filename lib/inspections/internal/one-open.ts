import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { inspections } from "@/db/schema/inspections";
import { conflict } from "@/lib/core/errors";

/** CONFLICT while a check by this template is open on the document. The caller has locked the vehicle, so that nobody begins one meanwhile. */
export async function requireNoneOpen(tx: Tx, document_id: string, template_id: string): Promise<void> {
  const [open] = await tx
    .select({ id: inspections.id })
    .from(inspections)
    .where(
      and(
        eq(inspections.document_id, document_id),
        eq(inspections.template_id, template_id),
        eq(inspections.state, "begun"),
        isNull(inspections.deleted_at),
      ),
    );
  if (open)
    throw conflict(
      "There is an open health check of this kind on the document already: go on with that one",
      {
        field: "template_id",
        message: "Open already",
        record_id: open.id,
      },
    );
}
