import { decimal, pounds } from "@/lib/core/money";
import type { Approval } from "@/lib/documents/rules/lines/approval";
import { approvalWords } from "@/lib/documents/rules/lines/approval-words";
import { moneyActs, movedWords } from "./money-words";
import { choiceWords, moneyWords, type Names, type Row, valueWords } from "./value-words";

/** A parsed entry of the log. */
export interface Act {
  command: string;
  /** The name of the record: "job sheet 5992". */
  it: string;
  before: Row | null;
  after: Row | null;
  names: Names;
  /** The main entry, if this one is a companion for a second record of the same action. */
  main: { it: string | null; before: Row | null; after: Row | null } | null;
}

type Words = (act: Act) => string | null;

const text = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "number" ? String(value) : null;

export const named = ({ names }: Pick<Act, "names">, id: unknown): string | null =>
  (typeof id === "string" && names[id.toLowerCase()]) || null;

/** What it was made from: by name, or by the number in the entry. */
function madeFrom(act: Act, kept: string): string | null {
  const number = text(act.after?.[kept]);
  return (
    named(act, act.after?.source_document_id) ??
    named(act, number) ??
    (number && !number.includes("-") ? number : null)
  );
}

const from = (kept: string, words: (it: string, source: string) => string): Words => {
  return (act) => {
    const source = madeFrom(act, kept);
    return source && words(act.it, source);
  };
};

/** The text for statuses with a verb of their own; for all others, the document is "set to" the status. */
const STATUS_ACTIONS: Record<string, (it: string) => string> = {
  cancelled: (it) => `cancelled ${it}`,
  declined: (it) => `marked ${it} as declined`,
  expired: (it) => `let ${it} expire`,
};

function statusAction(act: Act): string | null {
  const { it, before, after, main } = act;
  if (main) return moneyMovedIn(act);
  if (!after) return null;
  const { status, user_status } = after;
  const own = text(user_status);
  if (text(status) === null || status === before?.status)
    return own === text(before?.user_status)
      ? null
      : own
        ? `set ${it} to ‘${own}’`
        : `took the garage's own status off ${it}`;
  const action = STATUS_ACTIONS[String(status)];
  const words = valueWords("status", status, { entity: "documents", names: {} });
  const done = action ? action(it) : `set ${it} to ${words ?? choiceWords(String(status))}`;
  return [done, movedWords(act)].filter(Boolean).join(": ");
}

/** The text for money moved here from another document that came to nothing. */
function moneyMovedIn({ it, before, after, main }: Act): string | null {
  const moved = decimal(text(after?.received)).minus(decimal(text(before?.received)));
  return moved.gt(0) && main?.it ? `moved ${moneyWords(pounds(moved))} from ${main.it} to ${it}` : null;
}

function answerAction({ it, after }: Act): string | null {
  const lines = Array.isArray(after?.line_items) ? (after.line_items as Row[]) : [];
  const said = lines.filter(({ approval }) => typeof approval === "string" && approval in approvalWords);
  const [first] = said;
  if (!first) return null;
  const together = said.filter(({ approval }) => approval === first.approval);
  const names = together.map(({ description }) => text(description) || "a line").join(", ");
  return `${approvalWords[first.approval as Approval].toLowerCase()} to ${names} on ${it}`;
}

function issueAction(act: Act): string | null {
  const { it, after } = act;
  const credited = named(act, after?.source_document_id);
  const total = text(after?.total_gross);
  if (after?.type === "credit_note" && credited && total)
    return `issued ${it}: ${moneyWords(total)} credited to ${credited}`;
  const kept = movedWords(act);
  return kept ? `issued ${it}: ${kept}` : null;
}

const sent: Words = ({ it, after }) => {
  const done = after?.how === "printed" ? "printed" : after?.how === "emailed" ? "e-mailed" : null;
  const many = Number(after?.documents);
  return done && `${done} ${many > 1 ? `${many} documents` : it}`;
};

const mailed = (field: string, what = ""): Words => {
  return (act) => {
    const whose = named(act, act.after?.[field]);
    return whose && `e-mailed ${what}${whose}`;
  };
};

/** Actions whose entry says more than its command. */
const ACTS: Record<string, Words> = {
  ...moneyActs,
  "documents.answer": answerAction,
  "documents.ask_to_issue": (act) => {
    const asked = named(act, act.after?.asked_to_issue);
    return asked && `asked ${asked} to issue ${act.it}`;
  },
  "documents.change_status": statusAction,
  "documents.convert": from("converted_from", (it, source) => `made ${it} of ${source}`),
  "documents.copy": from("copied_from", (it, source) => `made ${it} as a copy of ${source}`),
  "documents.credit": from("credits", (it, source) => `began ${it} for ${source}`),
  "documents.delete": (act) =>
    act.main ? moneyMovedIn(act) : [`deleted ${act.it}`, movedWords(act)].filter(Boolean).join(": "),
  "documents.issue": issueAction,
  "documents.mark_sent": sent,
  "documents.raise_excess": from("excess_of", (it, source) => `raised ${it} for ${source}`),
  "documents.split": from("split_from", (it, source) => `split ${it} off ${source}`),
  "messages.email_customer": mailed("customer_id"),
  "messages.email_document": mailed("document_id"),
  "messages.email_receipt": mailed("receipt_id"),
  "messages.email_statement": mailed("customer_id", "a statement to "),
};

/** Returns the action with its amounts, sources or statuses; null if the command's own text says it all. */
export const actionDetails = (act: Act): string | null => ACTS[act.command]?.(act) ?? null;
