import "server-only";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";
import { type Actor, may } from "@/lib/core/actor";
import { type Trace, Traced } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { AppError } from "@/lib/core/errors";
import { omitUndefined } from "@/lib/core/input/omit-undefined";
import {
  type DocumentRecord,
  SAVED,
  type SavedDocument,
} from "@/lib/document-record/internal/saved-document";
import { isCalledOff, isEditable } from "@/lib/document-record/rules/lifecycle";
import { documentName } from "@/lib/document-record/rules/types";
import { updateRelated } from "@/lib/events/internal/update-related";
import { reserveForDocument } from "@/lib/stock/internal/reserve";
import { requireOwnOriginal } from "../queries/credit/credit-note";
import { existingLines, lineAsInput } from "../rules/starting/existing-lines";
import type { Line } from "../schema/line";
import type { DocumentUpdate } from "../schema/written-document";
import { approveAnswered, setsAnyAnswer } from "./answers/answer-estimate";
import { finishAnswered } from "./answers/finish-answered";
import { composeDocument } from "./compose-document";
import { syncExcess } from "./excess/sync-excess";
import { type LineChanges, readLines, writeLines } from "./write-lines";

/** Saves a document that is not final: the given fields, and the lines if given. CONFLICT once it is final. */
export async function saveDocument(
  tx: Tx,
  actor: Actor,
  subject: DocumentRecord,
  { id: _id, version: _version, line_items, ...particulars }: z.output<typeof DocumentUpdate>,
): Promise<Traced<SavedDocument>> {
  if (!isEditable(subject)) throw isFinal(subject);
  requireOwnOriginal(subject, particulars);
  const standing = await readLines(tx, subject.id);
  const lines: readonly Line[] = line_items ?? standing.map(lineAsInput);
  const { columns, lines: summed } = await composeDocument(tx, actor, {
    ...subject,
    ...omitUndefined(particulars),
    former_vehicle_id: subject.vehicle_id,
    lines,
    standing: existingLines(standing),
    allowed: subject,
  });
  const changes = await writeLines(tx, subject.id, standing, summed);
  const document = await oneRow(
    tx
      .update(documents)
      .set({
        ...omitUndefined(particulars),
        ...columns,
        ...nextVersion(documents),
      })
      .where(eq(documents.id, subject.id))
      .returning(SAVED),
  );
  await reserveForDocument(tx, document);
  // A receipt's customer is its document's customer, so the document's receipts change with it.
  if (document.customer_id !== subject.customer_id)
    await updateRelated(tx, "receipts", { where: sql`document_id = ${document.id}` });
  const further =
    (await syncExcess(tx, document, summed)) ??
    (setsAnyAnswer(changes) ? await settleAnswers(tx, actor, { ...subject, ...document }) : null);
  return new Traced(further ?? document, traceOf(subject, particulars, document, changes));
}

async function settleAnswers(tx: Tx, actor: Actor, document: DocumentRecord): Promise<SavedDocument | null> {
  // Approval would lock out somebody who may only change what they started, in the middle of their writing.
  const approved = may(actor, "documents:update") ? await approveAnswered(tx, document) : null;
  return approved ?? finishAnswered(tx, document);
}

/** The CONFLICT for a final document, with what can be done instead: credit an issued one, take a called-off one up again. */
export function isFinal({ id, type, status, number, issued_date }: DocumentRecord): AppError {
  const name = documentName({ type, number });
  const message =
    status === "draft"
      ? `${name} cannot be changed`
      : `${name} is ${status.replace("_", " ")} and can no longer be changed`;
  const next = issued_date
    ? `POST /documents/${id}/credit`
    : isCalledOff(status)
      ? `PUT /documents/${id}/status`
      : undefined;
  return new AppError("CONFLICT", message, { next });
}

/** Traces only the given fields and the changed lines: documents are saved often, and the audit log has to stay readable. */
function traceOf(
  subject: DocumentRecord,
  particulars: object,
  document: SavedDocument,
  lines: LineChanges,
): Trace {
  const fields = [...Object.keys(particulars), "total_net", "total_tax", "total_gross", "version"];
  const of = (row: object) =>
    Object.fromEntries(fields.map((field) => [field, (row as Record<string, unknown>)[field] ?? null]));
  return {
    entity: "documents",
    id: subject.id,
    before: { ...of(subject), line_items: lines.before },
    after: { ...of({ ...subject, ...particulars, ...document }), line_items: lines.after },
  };
}
