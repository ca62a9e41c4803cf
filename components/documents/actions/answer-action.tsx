"use client";

import { isIssuedType } from "@/lib/document-record/rules/lifecycle";
import { answerLines } from "@/lib/documents/actions";
import { isWaiting } from "@/lib/documents/rules/lines/approval";
import type { ActionDialogProps } from "./action";
import { AnswerForm, type GivenAnswer } from "./answer-form";
import { useDocumentAction } from "./use-document-action";

export type RecordAnswer = (answer: GivenAnswer, ids: readonly string[]) => void;

interface AnswerActionProps extends ActionDialogProps {
  /** Records the answer in the editor's document, which saves itself. */
  answerHere?: RecordAnswer | undefined;
}

/** Asks for the customer's answer to all lines that are waiting or, if none is, to any line. */
export function AnswerAction({ document, answerHere, onDone, onClose }: AnswerActionProps) {
  const action = useDocumentAction<{ id: string }>(({ id }) =>
    onDone(`/documents/${id}`, "The answer is noted"),
  );
  const lines = document.lines.filter(({ item_type }) => item_type !== "comment");
  const waiting = lines.filter((line) => isWaiting(document.type, line));
  return (
    <AnswerForm
      lines={waiting.length > 0 ? waiting : lines}
      chosen={waiting.map(({ id }) => id)}
      customer={document.customer_name}
      bill={isIssuedType(document.type)}
      pending={action.pending}
      problem={action.problem}
      onClose={onClose}
      onAnswer={(answer, ids) => {
        if (answerHere) {
          answerHere(answer, ids);
          onClose();
        } else
          action.run(() =>
            answerLines({
              ...answer,
              id: document.id,
              version: document.version,
              line_ids: ids,
              approval_how: answer.approval_how || null,
              approval_at: answer.approval_at || null,
            }),
          );
      }}
    />
  );
}
