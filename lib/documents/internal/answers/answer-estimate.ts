import "server-only";
import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { document_lines } from "@/db/schema/document-lines";
import { documents } from "@/db/schema/documents";
import { SAVED, type SavedDocument } from "@/lib/document-record/internal/saved-document";
import { type Answer, isWaiting, NO_ANSWER } from "../../rules/lines/approval";
import { lineAsInput } from "../../rules/starting/existing-lines";
import { type LineChanges, readLines } from "../write-lines";

/** The note on lines that were answered with the whole estimate. Taking the estimate up again removes their answers. */
const WITH_THE_WHOLE = "with the whole estimate";

/** Removes the answers that an estimate gave its lines as a whole, because it is taken up again. */
export async function removeWholeAnswers(tx: Tx, documentId: string): Promise<void> {
  await tx
    .update(document_lines)
    .set(NO_ANSWER)
    .where(and(eq(document_lines.document_id, documentId), eq(document_lines.approval_note, WITH_THE_WHOLE)));
}

/** Gives the waiting lines of an estimate that was approved or declined as a whole that answer, with who gave it and when. */
export async function answerWaitingLines(
  tx: Tx,
  documentId: string,
  approval: "approved" | "declined",
  { approval_by, approval_how, approval_at }: Partial<Answer>,
): Promise<void> {
  await tx
    .update(document_lines)
    .set({
      approval,
      approval_by: approval_by ?? null,
      approval_how: approval_how ?? null,
      approval_at: approval_at ?? sql`now()`,
      approval_note: WITH_THE_WHOLE,
    })
    .where(
      and(
        eq(document_lines.document_id, documentId),
        ne(document_lines.item_type, "comment"),
        or(isNull(document_lines.approval), eq(document_lines.approval, "to_ask")),
      ),
    );
}

/** Whether these changes set an answer, or `to_ask`, on a line, new or existing. */
export function setsAnyAnswer(changes: LineChanges): boolean {
  const before = new Map(changes.before.map((line) => [line.id, line.approval]));
  return changes.after.some((line) => line.approval && before.get(line.id) !== line.approval);
}

/** Approves an estimate once its last line is answered and the customer agreed to at least one. Null if that is not so. */
export async function approveAnswered(
  tx: Tx,
  { id, type, status }: SavedDocument,
): Promise<SavedDocument | null> {
  if (type !== "estimate" || (status !== "draft" && status !== "sent")) return null;
  const lines = (await readLines(tx, id)).map(lineAsInput);
  if (lines.some((line) => isWaiting(type, line))) return null;
  if (!lines.some(({ approval }) => approval === "approved")) return null;
  const [row] = await tx
    .update(documents)
    .set({ status: "approved" })
    .where(and(eq(documents.id, id), inArray(documents.status, ["draft", "sent"])))
    .returning(SAVED);
  return row ?? null;
}
