import type { DocumentStatus } from "@/lib/document-record/rules/statuses";
import type { Approval } from "@/lib/documents/rules/lines/approval";
import type { BillOffer } from "@/lib/stripe-invoices/queries/bill-of-document";

/** A line as the dialogs list it. */
export interface ActionLine {
  id: string;
  item_type: string;
  description: string;
  quantity: string | null;
  line_gross: string | null;
  approval: Approval | null;
  approval_note: string | null;
}

/** The fields of a document that its actions need. */
export interface ActionDocument {
  id: string;
  type: string;
  status: DocumentStatus;
  number: string | null;
  version: number;
  issued_date: string | null;
  customer_id: string | null;
  customer_name: string;
  total_gross: string | null;
  received: string;
  balance: string;
  /** Whether this person started it, and may still change it. */
  mine: boolean;
  /** Warnings before issuing it, each with the field to correct. */
  warnings: { field: string; message: string }[];
  /** Whether work waits for its vehicle that none of its lines does. */
  advises: boolean;
  lines: ActionLine[];
}

/** What this person may do with documents. */
export interface ActionRights {
  create: boolean;
  update: boolean;
  delete: boolean;
  /** May delete documents they started themselves. */
  discard: boolean;
  /** May record the customer's answers. */
  answer: boolean;
  issue: boolean;
  /** May issue within the owner's limits for the counter. */
  issue_counter: boolean;
  credit: boolean;
  override: boolean;
  take_money: boolean;
  /** May send a link to pay by, as the garage takes payments online. */
  pay_link: boolean;
  /** What would be billed through Stripe, if that can be done now. */
  stripe_bill?: BillOffer | null;
  /** May write text messages. */
  text: boolean;
  refund: boolean;
  /** May set money and credits against invoices, or on account. */
  set_money: boolean;
}

export interface ActionDialogProps {
  document: ActionDocument;
  rights: ActionRights;
  onDone(to: string, words: string): void;
  onClose(): void;
}

export interface ActionProblem {
  message: string;
  details: { field: string; message: string }[];
}
