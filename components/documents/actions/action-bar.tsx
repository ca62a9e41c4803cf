import type { Document } from "@/lib/documents/rules/document";
import { issueWarnings } from "@/lib/documents/rules/issuing/issue-warnings";
import type { ActionDocument } from "./action";
import { DocumentActions, type DocumentActionsProps } from "./document-actions";

type ActionBarProps = Omit<DocumentActionsProps, "document" | "ready" | "onGoTo" | "begin" | "asSaved"> & {
  document: Document;
  advises: boolean;
  /** Whether this person started it, and may still change it. */
  mine: boolean;
  /** What was just done: after issuing, the focus goes to the payment; after the payment, to printing. */
  now: string | null;
};

/** The actions of a saved document. */
export function ActionBar({ document, advises, mine, now, ...rest }: ActionBarProps) {
  const needed: ActionDocument = {
    id: document.id,
    type: document.type,
    status: document.status,
    number: document.number,
    version: document.version,
    issued_date: document.issued_date,
    customer_id: document.customer_id,
    customer_name: document.customer_name,
    total_gross: document.total_gross,
    received: document.received,
    balance: document.balance,
    mine,
    warnings: document.issued_date ? [] : issueWarnings(document),
    advises,
    lines: document.lines.map(
      ({ id, item_type, description, quantity, line_gross, approval, approval_note }) => ({
        id,
        item_type,
        description,
        quantity,
        line_gross,
        approval,
        approval_note,
      }),
    ),
  };
  return (
    <DocumentActions
      {...rest}
      key={now}
      document={needed}
      asSaved
      begin={now === "issued" ? "pay" : now === "paid" ? "print" : undefined}
    />
  );
}
