import type { Actor } from "@/lib/core/actor";
import { may } from "@/lib/core/actor";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import type { Line } from "../../schema/line";
import { type Answer, NO_ANSWER } from "./approval";

type ExistingAnswers = ReadonlyMap<string, { answer: Answer }>;

/** Types on which work that was found has to be asked about before it is charged. */
const ASKED_ON: readonly string[] = ["job_sheet", "invoice"];

/**
 * Lines with the customer's answers: a new answer gets its time, a removed one loses who gave it. Somebody who may not record
 * answers has found the work, not sold it: their new lines on a job sheet or invoice are `to_ask`, and stay so.
 * VALIDATION_ERROR names each line that they would answer for the customer.
 */
export function withAnswers(
  actor: Actor,
  type: string,
  lines: readonly Line[],
  standing: ExistingAnswers,
  now = new Date().toISOString(),
): readonly Line[] {
  const answers = may(actor, "documents:answer");
  const problems: ErrorDetail[] = [];
  const answered = lines.map((line, i) => {
    const before = line.id ? standing.get(line.id)?.answer : undefined;
    const answer = answerOf(line, before, now);
    if (answers) return { ...line, ...answer };
    if (answer.approval === null && asks(type, line, before))
      return { ...line, ...NO_ANSWER, approval: "to_ask" as const };
    if (answer.approval !== "to_ask" && answer.approval !== (before?.approval ?? null))
      problems.push({
        field: `line_items.${i}.approval`,
        message: "What the customer says is noted by those who serve them",
      });
    return { ...line, ...(answer.approval === before?.approval && before ? before : answer) };
  });
  if (problems.length > 0) throw invalid(...problems);
  return answered;
}

const asks = (type: string, { item_type }: Line, before: Answer | undefined): boolean =>
  ASKED_ON.includes(type) && item_type !== "comment" && (!before || before.approval === "to_ask");

function answerOf(line: Line, before: Answer | undefined, now: string): Answer {
  const approval = line.item_type === "comment" ? null : (line.approval ?? null);
  if (approval === null) return NO_ANSWER;
  const approval_note = line.approval_note ?? null;
  if (approval === "to_ask") return { ...NO_ANSWER, approval, approval_note };
  const stands = before?.approval === approval ? before : undefined;
  return {
    approval,
    approval_by: line.approval_by === undefined ? (stands?.approval_by ?? null) : line.approval_by,
    approval_how: line.approval_how === undefined ? (stands?.approval_how ?? null) : line.approval_how,
    approval_at: line.approval_at ?? stands?.approval_at ?? now,
    approval_note: stands?.approval_note ?? null,
  };
}
