import { type Decimal, pounds, sum } from "@/lib/core/money";

/** What a customer says of a line, and that they have still to be asked. None where nothing is to be asked: it was ordered. */
export const APPROVALS = ["to_ask", "approved", "declined", "deferred"] as const;
export type Approval = (typeof APPROVALS)[number];

/** By which way a customer answered. */
export const ANSWERED_BY = ["telephone", "counter", "message", "link"] as const;
export type AnsweredBy = (typeof ANSWERED_BY)[number];

/** An answer as it stands on a line. */
export interface Answer {
  approval: Approval | null;
  /** Who said it. */
  approval_by: string | null;
  approval_how: AnsweredBy | null;
  approval_at: string | null;
  /** Why it is charged though nobody was asked. */
  approval_note: string | null;
}

export const NO_ANSWER: Answer = {
  approval: null,
  approval_by: null,
  approval_how: null,
  approval_at: null,
  approval_note: null,
};

interface Asked {
  item_type: string;
  approval?: Approval | null | undefined;
}

/**
 * Whether a line is part of what its document comes to. A job sheet comes to what was ordered and agreed; an estimate to all that
 * it offers; a bill to all that stands on it.
 */
export const isCounted = (type: string, approval: Approval | null | undefined): boolean =>
  type !== "job_sheet" || !approval || approval === "approved";

/** Whether the customer has still to say yes or no: on an estimate to everything that it offers. */
export const isWaiting = (type: string, { item_type, approval }: Asked): boolean =>
  item_type !== "comment" && (approval === "to_ask" || (type === "estimate" && !approval));

/** Whether it goes into the next document of the job without being chosen. */
export const isWanted = ({ approval }: { approval: string | null }): boolean =>
  approval === null || approval === "approved";

/** What of a document was agreed, what waits for an answer and what was refused or put off, each with its VAT. */
export interface SumsByAnswer {
  agreed: Decimal;
  waiting: Decimal;
  refused: Decimal;
}

/** The sums of a document's lines by what the customer said. */
export function sumsByAnswer(
  type: string,
  lines: readonly (Asked & { line_gross: Decimal | null })[],
): SumsByAnswer {
  const of = (wanted: (line: Asked) => boolean) =>
    pounds(sum(lines.filter(wanted).map(({ line_gross }) => line_gross)));
  const refused = ({ approval }: Asked) => approval === "declined" || approval === "deferred";
  return {
    agreed: of((line) => !isWaiting(type, line) && !refused(line)),
    waiting: of((line) => isWaiting(type, line)),
    refused: of(refused),
  };
}
