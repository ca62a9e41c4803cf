import type { Answer, AnsweredBy, Approval } from "./approval";

/** The answer in one word. */
export const approvalWords: Record<Approval, string> = {
  to_ask: "To ask",
  approved: "Yes",
  declined: "No",
  deferred: "Later",
};

export const answeredByWords: Record<AnsweredBy, string> = {
  telephone: "by telephone",
  counter: "at the counter",
  message: "by message",
  link: "by link",
};

const moment = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});

/** "Mrs Patel, by telephone, 29 Nov, 10:42"; empty if nothing is known. */
export const answerDetails = ({
  approval_by,
  approval_how,
  approval_at,
}: Pick<Answer, "approval_by" | "approval_how" | "approval_at">): string =>
  [
    approval_by,
    approval_how && answeredByWords[approval_how],
    approval_at && moment.format(new Date(approval_at)),
  ]
    .filter(Boolean)
    .join(", ");
