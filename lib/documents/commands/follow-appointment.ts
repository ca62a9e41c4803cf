import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { documents } from "@/db/schema/documents";
import { AlreadyDone, command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { SAVED } from "@/lib/document-record/internal/saved-document";
import { nextStatuses } from "@/lib/document-record/rules/lifecycle";
import { reserveForDocument } from "@/lib/stock/internal/reserve";

const Followed = z.strictObject({ id: z.uuid(), status: z.enum(["open", "in_progress", "completed"]) });

/**
 * Gives a job sheet the status that follows from its appointment's. It stays as it is where that status may not follow: an invoiced
 * or cancelled one. Runs within the change of the appointment, which must have locked the job sheet first; nothing follows it back.
 */
export const followAppointment = command({
  name: "documents.follow_appointment",
  permission: "documents:update",
  input: Followed,
  subject: { table: documents, noun: "document", id: (input) => input.id },
  async run({ tx, input: { status }, subject }) {
    const lawful = subject.type === "job_sheet" && nextStatuses(subject).some((next) => next === status);
    if (!lawful) return new AlreadyDone({ id: subject.id, status: subject.status });
    const row = await oneRow(
      tx
        .update(documents)
        .set({ status, collected_at: null, ...nextVersion(documents) })
        .where(eq(documents.id, subject.id))
        .returning(SAVED),
    );
    await reserveForDocument(tx, row);
    return { id: row.id, status: row.status };
  },
  trace: (after, { subject }) => ({
    entity: "documents",
    id: subject.id,
    before: { status: subject.status },
    after: { status: after.status },
  }),
});
