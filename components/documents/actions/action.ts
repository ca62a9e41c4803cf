import type { DocumentStatus } from "@/lib/document-record/rules/statuses";
import type { Approval } from "@/lib/documents/rules/lines/approval";

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

/** What of a document its actions need. */
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
  /** This person began it, and goes on with it. */
  mine: boolean;
  /** What is unusual about issuing it, each with the field that would say it. */
  warnings: { field: string; message: string }[];
  /** Something waits to be done on its car that no line of it does. */
  advises: boolean;
  lines: ActionLine[];
}

/** What this person may do with documents. */
export interface ActionRights {
  create: boolean;
  update: boolean;
  delete: boolean;
  /** Deletes what they began themselves. */
  discard: boolean;
  /** Notes what the customer said. */
  answer: boolean;
  issue: boolean;
  /** Issues what the owner allows at the counter. */
  issue_counter: boolean;
  credit: boolean;
  override: boolean;
  take_money: boolean;
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
