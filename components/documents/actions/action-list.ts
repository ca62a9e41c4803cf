import {
  CONVERSIONS,
  isBilled,
  isConvertible,
  isEditable,
  isIssuedType,
  nextStatuses,
} from "@/lib/document-record/rules/lifecycle";
import { documentTypeName, isDocumentType } from "@/lib/document-record/rules/types";
import { isWaiting } from "@/lib/documents/rules/lines/approval";
import { amountDue, asPayable, paymentProblem } from "@/lib/receipts/rules/amount-due";
import { documentStatuses } from "../status-badge";
import type { ActionDocument, ActionRights } from "./action";

export type ActionName =
  | "issue"
  | "convert"
  | "answer"
  | "approve"
  | "pay"
  | "link"
  | "bill"
  | "print"
  | "email"
  | "text"
  | "advise"
  | "copy"
  | "split"
  | "credit"
  | "refund"
  | "excess"
  | "delete";

export interface ActionItem {
  name: ActionName;
  label: string;
  letter: string;
  /** The key that works anywhere on the page. */
  keys?: string;
}

const CREDITED = ["invoice", "excess_invoice", "vehicle_sale", "payment_on_account"];

/** The actions that this person can take on a document now, the next step first. */
export function actionsOf(document: ActionDocument, rights: ActionRights): ActionItem[] {
  const { type, issued_date } = document;
  const open = isEditable(document);
  const items: (ActionItem | false)[] = [
    open &&
      isIssuedType(type) &&
      (rights.issue || rights.create) &&
      (type !== "credit_note" || rights.credit) && {
        name: "issue",
        label: rights.issue || rights.issue_counter ? "Issue…" : "Ask to issue…",
        letter: "i",
        keys: "Ctrl I",
      },
    isConvertible(document) && rights.create && { name: "convert", label: convertLabel(type), letter: "c" },
    open &&
      rights.answer &&
      asksOf(document) && { name: "answer", label: "Customer's answer…", letter: "y", keys: "F8" },
    open &&
      rights.answer &&
      waitsOf(document) && { name: "approve", label: "Ask for their yes…", letter: "k" },
    rights.take_money &&
      takesMoney(document) && {
        name: "pay",
        label: isBilled(document) ? "Take payment…" : "Take deposit…",
        letter: "t",
        keys: "F9",
      },
    rights.pay_link && isDue(document) && { name: "link", label: "Pay by link…", letter: "l" },
    rights.stripe_bill != null && { name: "bill", label: "Bill through Stripe…", letter: "h" },
    { name: "print", label: "Print", letter: "p", keys: "Ctrl P" },
    { name: "email", label: "E-mail…", letter: "e" },
    rights.text && { name: "text", label: "Text…", letter: "m" },
    document.advises && { name: "advise", label: "Advisor sheet", letter: "a" },
    rights.create && { name: "copy", label: "Copy to…", letter: "o" },
    open &&
      rights.update &&
      type !== "credit_note" &&
      type !== "excess_invoice" && { name: "split", label: "Split…", letter: "s" },
    open && rights.update && type === "invoice" && { name: "excess", label: "Raise excess…", letter: "x" },
    issued_date !== null &&
      CREDITED.includes(type) &&
      rights.credit && { name: "credit", label: "Credit…", letter: "r" },
    rights.refund &&
      holdsMoney(document) && {
        name: "refund",
        label: type === "credit_note" ? "Where the money goes…" : "Refund…",
        letter: "b",
      },
    (rights.delete || (rights.discard && document.mine)) &&
      (open || document.status === "cancelled") && { name: "delete", label: "Delete…", letter: "d" },
  ];
  return items.filter((item) => item !== false);
}

/** Estimates and job sheets always ask the customer; other types only if a line was not approved. */
const asksOf = ({ type, lines }: ActionDocument) =>
  type === "estimate" ||
  type === "job_sheet" ||
  lines.some(({ approval }) => approval !== null && approval !== "approved");

/** Whether the customer can be asked by a link. */
const waitsOf = ({ type, lines }: ActionDocument) =>
  (type === "estimate" || type === "job_sheet") && lines.some((line) => isWaiting(type, line));

function convertLabel(type: string): string {
  const [to] = (isDocumentType(type) ? CONVERSIONS[type] : undefined) ?? [];
  return `Make ${documentTypeName(to ?? "invoice").toLowerCase()}…`;
}

const takesMoney = (document: ActionDocument) =>
  paymentProblem(asPayable(document)) === null &&
  (isBilled(document) ? /[1-9]/.test(document.balance) && !document.balance.startsWith("-") : true);

/** Whether something can be paid on it now, or any amount as a deposit on work without a price. */
function isDue(document: ActionDocument): boolean {
  const due = amountDue(asPayable(document));
  return takesMoney(document) && (due === null || /[1-9]/.test(due));
}

/** Whether it holds money: a credit note that is not paid out, or any document with money received. */
const holdsMoney = ({ type, issued_date, received, balance }: ActionDocument) =>
  type === "credit_note" ? issued_date !== null && /[1-9]/.test(balance) : /[1-9]/.test(received);

/** The statuses that can be set by hand, named as in the lists. */
export const statusChoices = (document: ActionDocument, rights: ActionRights) =>
  rights.update
    ? nextStatuses(document).map((status) => ({ status, label: documentStatuses[status].label }))
    : [];
