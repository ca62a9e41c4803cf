"use client";

import { type Dispatch, useContext, useState } from "react";
import { AnswerForm } from "@/components/documents/actions/answer-form";
import { cn } from "@/components/ui/cn";
import { SelectControl } from "@/components/ui/control";
import type { Approval } from "@/lib/documents/rules/lines/approval";
import { answerDetails, approvalWords } from "@/lib/documents/rules/lines/approval-words";
import { AnswerContext } from "./answer-context";
import { NOT_ANSWERED, type Row } from "./editor-rows";
import type { EditorAction } from "./editor-state";

const ANSWERS = ["approved", "declined", "deferred", "to_ask"] as const satisfies Approval[];

interface ApprovalCellProps {
  row: Row;
  number: number;
  dispatch: Dispatch<EditorAction>;
}

/** Shows the customer's answer to a line. Recording one asks who gave it, how and when. */
export function ApprovalCell({ row, number, dispatch }: ApprovalCellProps) {
  const { customer, may, bill } = useContext(AnswerContext);
  const [asked, setAsked] = useState<Approval | null>(null);
  const set = (values: Partial<Row>) => dispatch({ type: "row", id: row.id, values });
  const told = answerDetails({
    // Usually the customer answers, so this narrow column shows only somebody else's name.
    approval_by: row.approval_by === customer ? null : row.approval_by,
    approval_how: row.approval_how || null,
    approval_at: row.approval_at,
  });
  const words = [told, row.approval_note].filter(Boolean).join(" · ");
  return (
    <>
      <SelectControl
        data-row={row.id}
        data-cell="approval"
        aria-label={`What the customer said, line ${number}`}
        value={row.approval}
        disabled={!may}
        onChange={({ target }) => {
          const value = target.value as Row["approval"];
          if (value === "" || (value === "to_ask" && !bill)) set({ ...NOT_ANSWERED, approval: value });
          else setAsked(value);
        }}
        className={cn(
          "h-7.5 w-full rounded-sm border border-transparent bg-transparent px-1 text-sm outline-none hover:border-border focus:border-ring disabled:appearance-none disabled:opacity-100 pointer-coarse:h-9",
          row.approval === "to_ask" && "text-primary",
          row.approval === "approved" && "text-success",
          row.approval === "declined" && "text-danger",
          row.approval === "deferred" && "text-warning",
        )}
      >
        <option value="">–</option>
        {ANSWERS.map((value) => (
          <option key={value} value={value}>
            {approvalWords[value]}
          </option>
        ))}
      </SelectControl>
      {words ? (
        <span
          title={words}
          className="line-clamp-4 px-1 pb-0.5 text-[0.6875rem] leading-3.5 wrap-anywhere text-muted-foreground"
        >
          {words}
        </span>
      ) : null}
      {asked ? (
        <AnswerForm
          lines={[
            {
              id: row.id,
              item_type: row.item_type,
              description: row.description,
              quantity: row.quantity,
              line_gross: null,
              approval: row.approval || null,
              approval_note: row.approval_note || null,
            },
          ]}
          chosen={[row.id]}
          first={asked}
          customer={customer}
          bill={bill}
          onClose={() => setAsked(null)}
          onAnswer={(answer) => {
            setAsked(null);
            set(answer);
          }}
        />
      ) : null}
    </>
  );
}
