import "server-only";
import { eq, sql } from "drizzle-orm";
import { documents } from "@/db/schema/documents";
import { AlreadyDone, command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict } from "@/lib/core/errors";
import { SAVED } from "@/lib/document-record/internal/saved-document";
import { isDone } from "@/lib/document-record/rules/lifecycle";
import { documentName, documentTypeName } from "@/lib/document-record/rules/types";
import { VehicleCollection } from "../schema/written-document";
import { followJob } from "./job-follower";

/**
 * Records that the customer has taken the vehicle of a finished job sheet away, or takes that back. Its appointment follows. It is
 * for whoever gives the keys out, not only for those who may change documents. CONFLICT while the job is not finished.
 */
export const collectByJob = command({
  name: "documents.collect_vehicle",
  permission: "appointments:update",
  input: VehicleCollection,
  subject: { table: documents, noun: "document", id: (input) => input.id },
  async run({ tx, actor, input, subject }) {
    if (subject.type !== "job_sheet")
      throw conflict(
        `Vehicles are collected by their job sheet, not by their ${documentTypeName(subject.type).toLowerCase()}`,
      );
    if (!isDone(subject.status))
      throw conflict(
        `${documentName(subject)} is ${subject.status.replaceAll("_", " ")}: finish it before the vehicle is collected`,
      );
    const set = { collected_at: input.collected ? sql`now()` : null };
    if ((subject.collected_at !== null) === input.collected) {
      const [row] = await tx.select(SAVED).from(documents).where(eq(documents.id, subject.id));
      if (row) return new AlreadyDone(row);
    }
    const row = await oneRow(
      tx
        .update(documents)
        .set({ ...set, ...nextVersion(documents) })
        .where(eq(documents.id, subject.id))
        .returning(SAVED),
    );
    await followJob(tx, actor, row);
    return row;
  },
  trace: (after, { subject }) => ({
    entity: "documents",
    id: after.id,
    before: { collected_at: subject.collected_at },
    after: { collected_at: after.collected_at },
  }),
});
