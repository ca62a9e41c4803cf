"use client";

import type { Row } from "../editor-rows";
import type { EditorAction } from "../editor-state";
import { DisputeNote } from "./dispute-note";
import { type Dispute, isOpen } from "./disputes";

/** The disputes about a line that the user is asked about. */
export const lineDisputes = (row: Row, disputes: readonly Dispute[]): readonly Dispute[] =>
  disputes.length === 0 ? disputes : disputes.filter((dispute) => !dispute.quiet && isOpen(dispute, row));

interface LineDisputesProps {
  row: Row;
  number: number;
  disputes: readonly Dispute[];
  dispatch(action: EditorAction): void;
}

/** Asks below a line what of it somebody else has made different. */
export function LineDisputes({ row, number, disputes, dispatch }: LineDisputesProps) {
  return disputes.map((dispute) => (
    <DisputeNote
      key={dispute.key}
      dispute={dispute}
      mine={row}
      where={`line ${number}`}
      dispatch={dispatch}
      className="mx-0.5 my-1"
    />
  ));
}
