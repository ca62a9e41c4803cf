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
import { given } from "@/lib/core/input/omit-undefined";
import {
  type DocumentRecord,
  SAVED,
  type SavedDocument,
} from "@/lib/document-record/internal/saved-document";
import { isCalledOff, isEditable } from "@/lib/document-record/rules/lifecycle";
import { documentName } from "@/lib/document-record/rules/types";
import { changeAlong } from "@/lib/events/internal/change-along";
import { reserveForDocument } from "@/lib/stock/internal/reserve";
import { requireOwnOriginal } from "../queries/credit/credit-note";
import { asInput, existingLines } from "../rules/starting/existing-lines";
import type { Line } from "../schema/line";
import type { DocumentUpdate } from "../schema/written-document";
import { answersAny, approveAnswered } from "./answers/answer-estimate";
import { finishAnswered } from "./answers/finish-answered";
import { composeDocument } from "./compose-document";
import { keepExcessInStep } from "./excess/excess-in-step";
import { type LineChanges, readLines, writeLines } from "./write-lines";

/** Writes on a document that is not final: the fields given, and the lines where they are given. CONFLICT once it is. */
export async function saveDocument(
  tx: Tx,
  actor: Actor,
  subject: DocumentRecord,
  { id: _id, version: _version, line_items, ...particulars }: z.output<typeof DocumentUpdate>,
): Promise<Traced<SavedDocument>> {
  if (!isEditable(subject)) throw isFinal(subject);
  requireOwnOriginal(subject, particulars);
  const standing = await readLines(tx, subject.id);
  const lines: readonly Line[] = line_items ?? standing.map(asInput);
  const { columns, lines: summed } = await composeDocument(tx, actor, {
    ...subject,
    ...given(particulars),
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
        ...given(particulars),
        ...columns,
        ...nextVersion(documents),
      })
      .where(eq(documents.id, subject.id))
      .returning(SAVED),
  );
  await reserveForDocument(tx, document);
  // A receipt is its document's customer's.
  if (document.customer_id !== subject.customer_id)
    await changeAlong(tx, "receipts", { where: sql`document_id = ${document.id}` });
  const further =
    (await keepExcessInStep(tx, document, summed)) ??
    (answersAny(changes) ? await settleAnswers(tx, actor, { ...subject, ...document }) : null);
  return new Traced(further ?? document, traceOf(subject, particulars, document, changes));
}

async function settleAnswers(tx: Tx, actor: Actor, document: DocumentRecord): Promise<SavedDocument | null> {
  // Whoever may write only on what they began would be shut out of it amid their writing.
  const approved = may(actor, "documents:update") ? await approveAnswered(tx, document) : null;
  return approved ?? finishAnswered(tx, document);
}

/** CONFLICT of what is final, with what can be done about it: what is issued is credited, what was called off is taken up again. */
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

/** What was given before and after, and the lines that changed: a document is saved often, and its audit stays readable. */
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
