import { fullDate } from "@/lib/core/dates/date-words";
import type { IsoDate } from "@/lib/core/dates/dates";
import { formatMoney } from "@/lib/core/money";
import type { RecommendedWork } from "@/lib/documents/rules/starting/start";
import type { Advice, AdvisedWork } from "./advisor-sheet";

interface Waiting {
  /** Outstanding work on the vehicle that the document itself does not do. */
  work: readonly RecommendedWork[];
  /** The document and the others for the same piece of work. */
  visit: ReadonlySet<string>;
  mot_expiry: string | null;
  /** What else is due on the vehicle: subject and date. */
  reminders: readonly { template: string | null; due_date: string | null }[];
  today: IsoDate;
}

/** As many as fit side by side on a page. */
const MOST_COMING = 4;

/**
 * Returns the advice about a vehicle: the findings of this visit, then earlier ones, then what was quoted. Null if there is no
 * work to advise.
 */
export function composeAdvice({
  work,
  visit,
  mot_expiry,
  reminders,
  today,
}: Waiting): (Advice & { date: string }) | null {
  if (work.length === 0) return null;
  const seen = work.filter(({ kind }) => kind === "advisory");
  const ofVisit = ({ document_id }: RecommendedWork) => document_id !== null && visit.has(document_id);
  const groups = [
    { title: "Seen at this visit", works: seen.filter(ofVisit).map(found) },
    { title: "Seen before and not done yet", works: seen.filter((one) => !ofVisit(one)).map(found) },
    { title: "Quoted and not done yet", works: work.filter(({ kind }) => kind !== "advisory").map(quoted) },
  ];
  const mot: [string, string][] = mot_expiry
    ? [[mot_expiry < today ? "MOT expired" : "MOT due", fullDate(mot_expiry)]]
    : [];
  const others = reminders
    // Leaves out the MOT's own reminder, as the MOT is already listed.
    .filter(({ template, due_date }) => template && due_date && !(mot_expiry && /\bmot\b/i.test(template)))
    .map(({ template, due_date }): [string, string] => [template ?? "", fullDate(due_date)]);
  return {
    groups: groups.filter(({ works }) => works.length > 0),
    coming: [...mot, ...others].slice(0, MOST_COMING),
    date: today,
  };
}

const URGENCY: Record<string, string> = { urgent: "Urgent", soon: "Soon" };

function found({ description, severity, noted_on, mileage }: RecommendedWork): AdvisedWork {
  const read = mileage ? `at ${mileage.toLocaleString("en-GB")} miles` : "";
  const seen = [fullDate(noted_on), read].filter(Boolean).join(", ");
  return {
    text: description,
    detail: [URGENCY[severity ?? ""], seen].filter(Boolean).join(" · "),
    price: "",
  };
}

const quoted = ({ description, kind, noted_on, line_gross }: RecommendedWork): AdvisedWork => ({
  text: description,
  detail: [
    `Quoted ${fullDate(noted_on)}`.trim(),
    kind === "declined" ? "not wanted then" : "deferred to another time",
  ].join(" · "),
  price: line_gross === null ? "" : formatMoney(line_gross),
});
