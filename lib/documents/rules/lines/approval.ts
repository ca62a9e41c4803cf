import { type Decimal, pounds, sum } from "@/lib/core/money";

/**
 * The customer's answer to a line, or that they still have to be asked. Null if there is nothing to ask, because they ordered
 * it.
 */
export const APPROVALS = ["to_ask", "approved", "declined", "deferred"] as const;
export type Approval = (typeof APPROVALS)[number];

/** How a customer answered. */
export const ANSWERED_BY = ["telephone", "counter", "message", "link"] as const;
export type AnsweredBy = (typeof ANSWERED_BY)[number];

/** An answer as stored on a line. */
export interface Answer {
  approval: Approval | null;
  /** Who gave it. */
  approval_by: string | null;
  approval_how: AnsweredBy | null;
  approval_at: string | null;
  /** Why the line is charged although nobody was asked. */
  approval_note: string | null;
}

export const NO_ANSWER: Answer = {
  approval: null,
  approval_by: null,
  approval_how: null,
  approval_at: null,
  approval_note: null,
};

interface ApprovalLine {
  item_type: string;
  approval?: Approval | null | undefined;
}

/**
 * Whether a line counts towards its document's totals. A job sheet counts what was ordered and agreed; an estimate all that it
 * offers; other types every line.
 */
export const isCounted = (type: string, approval: Approval | null | undefined): boolean =>
  type !== "job_sheet" || !approval || approval === "approved";

/** Whether the customer still has to answer; on an estimate, every line without an answer. */
export const isWaiting = (type: string, { item_type, approval }: ApprovalLine): boolean =>
  item_type !== "comment" && (approval === "to_ask" || (type === "estimate" && !approval));

/** Whether it goes into the next document of the job without being chosen. */
export const isCarriedOnByDefault = ({ approval }: { approval: string | null }): boolean =>
  approval === null || approval === "approved";

/** The amounts agreed, waiting for an answer, and declined or deferred, in pounds with VAT. */
export interface SumsByAnswer {
  agreed: Decimal;
  waiting: Decimal;
  refused: Decimal;
}

/** The sums of a document's lines by the customer's answer, in pounds with VAT. */
export function sumsByAnswer(
  type: string,
  lines: readonly (ApprovalLine & { line_gross: Decimal | null })[],
): SumsByAnswer {
  const of = (wanted: (line: ApprovalLine) => boolean) =>
    pounds(sum(lines.filter(wanted).map(({ line_gross }) => line_gross)));
  const refused = ({ approval }: ApprovalLine) => approval === "declined" || approval === "deferred";
  return {
    agreed: of((line) => !isWaiting(type, line) && !refused(line)),
    waiting: of((line) => isWaiting(type, line)),
    refused: of(refused),
  };
}
