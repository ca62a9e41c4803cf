import type { LineState } from "./match-statement";

export const LINE_KINDS = ["invoice", "credit", "payment", "other"] as const;
export type StatementLineKind = (typeof LINE_KINDS)[number];

export const STATEMENT_LINE_WORDS: Record<StatementLineKind, string> = {
  invoice: "Invoice",
  credit: "Credit",
  payment: "Payment",
  other: "Other",
};

export const STATE_WORDS: Record<LineState, string> = {
  matched: "Matched",
  amount: "Amount differs",
  draft: "Draft, not booked",
  not_booked: "Not booked here",
  twice: "Twice on the statement",
  not_compared: "Not compared",
};
