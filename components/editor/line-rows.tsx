"use client";

import { memo, useRef } from "react";
import type { StaffMember } from "@/lib/documents/queries/editor-choices";
import type { Content } from "./editor-state";
import { type EditorStore, useRow } from "./editor-store";
import type { EditorTotals } from "./editor-totals";
import { LineRow, type LineRowProps } from "./line-row";

interface LineRowsProps extends Pick<LineRowProps, "costs" | "approvals" | "technician" | "dispatch"> {
  store: EditorStore;
  /** The lines in their order; the same array while that stays the same. */
  ids: readonly string[];
  totals: EditorTotals;
  errorsOf: ReadonlyMap<string, Readonly<Record<string, string>>>;
  staff: readonly StaffMember[] | null;
  /** The line on which the cursor is. */
  current: string | undefined;
  /** The line under which suggestions stand, and the one of them that is chosen. */
  suggesting: string | undefined;
  activeOption: string | undefined;
}

const NO_ERRORS: Readonly<Record<string, string>> = {};

/** All lines. Typing in one draws that one: this is drawn anew when lines come, go or move, and when sums change. */
export const LineRows = memo(function LineRows(props: LineRowsProps) {
  const { ids, totals, errorsOf, current, suggesting, activeOption, ...same } = props;
  return ids.map((id, i) => {
    const sums = totals.lines.get(id);
    return (
      <StoredRow
        {...same}
        key={id}
        id={id}
        number={i + 1}
        net={sums?.net ?? ""}
        unitPrice={sums?.unit_price ?? null}
        errors={errorsOf.get(id) ?? NO_ERRORS}
        current={current === id}
        suggesting={suggesting === id}
        activeOption={suggesting === id ? activeOption : undefined}
      />
    );
  });
});

interface StoredRowProps extends Omit<LineRowProps, "row" | "sharePrice"> {
  store: EditorStore;
  id: string;
  unitPrice: string | null;
}

const StoredRow = memo(function StoredRow({ store, id, unitPrice, ...props }: StoredRowProps) {
  const row = useRow(store, id);
  return row ? <LineRow {...props} row={row} sharePrice={row.share_percent ? unitPrice : null} /> : null;
});

/** The lines in their order: the same array until that changes. */
export function useIds(rows: Content["rows"]): readonly string[] {
  const last = useRef<readonly string[]>([]);
  const same = last.current.length === rows.length && rows.every(({ id }, i) => id === last.current[i]);
  if (!same) last.current = rows.map(({ id }) => id);
  return last.current;
}
