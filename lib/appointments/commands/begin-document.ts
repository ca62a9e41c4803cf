import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { appointments } from "@/db/schema/appointments";
import { may } from "@/lib/core/actor";
import { AlreadyDone, command, run } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { conflict, forbidden, invalid } from "@/lib/core/errors";
import { version } from "@/lib/core/input/fields";
import { documentTypeName, isDocumentType } from "@/lib/document-record/rules/types";
import { createDocument } from "@/lib/documents/commands/create-document";
import { followAppointment } from "@/lib/documents/commands/follow-appointment";
import { readAppointment } from "../queries/shown";

export const BeginDocument = z.strictObject({
  id: z.uuid(),
  version,
  type: z.enum(["job_sheet", "estimate"]).meta({ description: "The kind of document." }),
});

/**
 * Begins the job sheet or the estimate of an appointment, for its customer and vehicle, with what it was booked for as the work to
 * be done, and links the two. Where that document is there already, it is returned as it is. CONFLICT if the appointment has a
 * document of another kind, VALIDATION_ERROR if it has no customer.
 */
export const beginDocument = command({
  name: "appointments.begin_document",
  permission: "documents:create",
  input: BeginDocument,
  subject: { table: appointments, noun: "appointment", id: (input) => input.id },
  async run({ tx, actor, input, subject }) {
    if (!may(actor, "appointments:update")) throw forbidden("appointments:update");
    const before = await readAppointment(tx, subject.id);
    if (before.document_type === input.type) return new AlreadyDone(before);
    if (before.document_type !== null) throw conflict(standsOn(before));
    if (!before.customer_id)
      throw invalid({ field: "customer_id", message: "Say first who the customer is" });
    const work = [before.appointment_type, before.description].filter(Boolean).join("\n");
    const made = await run(
      createDocument,
      actor,
      {
        type: input.type,
        customer_id: before.customer_id,
        vehicle_id: before.vehicle_id,
        work_description: work || null,
        ...(before.technician ? { technician: before.technician } : {}),
      },
      { tx },
    );
    await tx
      .update(appointments)
      .set({ document_id: made.id, ...nextVersion(appointments) })
      .where(eq(appointments.id, subject.id));
    const begun = input.type === "job_sheet" && subject.status === "in_progress";
    if (begun && may(actor, "documents:update"))
      await run(followAppointment, actor, { id: made.id, status: "in_progress" }, { tx });
    return readAppointment(tx, subject.id);
  },
});

function standsOn({
  document_type,
  document_number,
}: {
  document_type: string | null;
  document_number: string | null;
}) {
  const name = document_type && isDocumentType(document_type) ? documentTypeName(document_type) : "document";
  return `It has ${[name.toLowerCase(), document_number].filter(Boolean).join(" ")} already: go on from there`;
}
