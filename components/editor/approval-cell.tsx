"use client";

import type { Dispatch } from "react";
import { cn } from "@/components/ui/cn";
import type { Row } from "./editor-rows";
import type { EditorAction } from "./editor-state";

const ANSWERS = [
  { value: "", label: "–" },
  { value: "approved", label: "Yes" },
  { value: "declined", label: "No" },
  { value: "deferred", label: "Later" },
] as const;

interface ApprovalCellProps {
  row: Row;
  number: number;
  dispatch: Dispatch<EditorAction>;
}

/** What the customer said of a line. */
export function ApprovalCell({ row, number, dispatch }: ApprovalCellProps) {
  return (
    <select
      data-row={row.id}
      data-cell="approval"
      aria-label={`What the customer said, line ${number}`}
      value={row.approval}
      onChange={({ target }) =>
        dispatch({ type: "row", id: row.id, values: { approval: target.value as Row["approval"] } })
      }
      className={cn(
        "h-7.5 w-full rounded-sm border border-transparent bg-transparent px-1 text-sm outline-none hover:border-border focus:border-ring pointer-coarse:h-9",
        row.approval === "approved" && "text-success",
        row.approval === "declined" && "text-danger",
        row.approval === "deferred" && "text-warning",
      )}
    >
      {ANSWERS.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
