import "server-only";
import type { z } from "zod";
import { command, Traced } from "@/lib/core/command";
import { conflict, invalid } from "@/lib/core/errors";
import { isEditable } from "@/lib/document-record/rules/lifecycle";
import { approveAnswered } from "../../internal/answers/answer-estimate";
import { documentWithRelated } from "../../internal/document-subject";
import { isFinal, saveDocument } from "../../internal/save-document";
import { readLines } from "../../internal/write-lines";
import { isWaiting } from "../../rules/lines/approval";
import { lineAsInput } from "../../rules/starting/existing-lines";
import type { Line } from "../../schema/line";
import { LineAnswers } from "../../schema/written-document";

/**
 * Records the customer's answer to lines of a document that is not final: the named lines, or all that are waiting. The person
 * recording it need not be the one who wrote the document. CONFLICT if nothing is waiting; VALIDATION_ERROR if a named line
 * does not exist.
 */
export const answerLines = command({
  name: "documents.answer",
  permission: "documents:answer",
  input: LineAnswers,
  subject: documentWithRelated((input: { id: string }) => input.id),
  async run({ tx, actor, input, subject }) {
    if (!isEditable(subject)) throw isFinal(subject);
    const lines = (await readLines(tx, subject.id)).map(lineAsInput);
    const answered = new Set(chosen(subject.type, lines, input.line_ids));
    const { result: document, trace } = await saveDocument(tx, actor, subject, {
      id: subject.id,
      line_items: lines.map((line) => (answered.has(line) ? { ...line, ...answerOf(input) } : line)),
    });
    return new Traced((await approveAnswered(tx, document)) ?? document, trace);
  },
});

function chosen(type: string, lines: readonly Line[], ids: string[] | undefined): Line[] {
  const found = lines.filter((line) => (ids ? ids.includes(line.id ?? "") : isWaiting(type, line)));
  if (ids && found.length < new Set(ids).size)
    throw invalid({ field: "line_ids", message: "A line chosen is not there any more" });
  if (found.length === 0) throw conflict("No line waits for an answer");
  return found;
}

const answerOf = ({
  approval,
  approval_by,
  approval_how,
  approval_at,
  approval_note,
}: z.output<typeof LineAnswers>) => ({
  approval,
  approval_by: approval_by ?? null,
  approval_how: approval_how ?? null,
  approval_at: approval_at ?? null,
  approval_note: approval_note ?? null,
});
