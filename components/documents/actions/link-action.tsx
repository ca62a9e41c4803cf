"use client";

import { ApprovalLinkDialog } from "@/components/approvals/approval-link-dialog";
import type { NamedAddress } from "@/components/conversations/text-action";
import { PayLinkDialog } from "@/components/payments/pay-link-dialog";
import { documentName } from "@/lib/document-record/rules/types";
import { amountDue, asPayable } from "@/lib/receipts/rules/amount-due";
import type { ActionDialogProps } from "./action";

interface LinkActionProps extends Pick<ActionDialogProps, "document" | "onClose"> {
  /** To pay by, or to approve work by. */
  kind: "link" | "approve";
  /** Opens the e-mail with the document, which names this address. */
  onEmail(named: NamedAddress): void;
  /** Opens a text that names this address; not given to those who may not write texts. */
  onText: ((named: NamedAddress) => void) | undefined;
}

/** A link by which a customer pays a document, or answers to its work. */
export function LinkAction({ kind, document, onEmail, onText, onClose }: LinkActionProps) {
  const name = documentName(document);
  return kind === "link" ? (
    <PayLinkDialog
      {...{ name, onClose }}
      subject={{ document_id: document.id }}
      due={amountDue(asPayable(document))}
      onEmail={(payLink) => onEmail({ payLink })}
      onText={onText && ((payLink) => onText({ payLink }))}
    />
  ) : (
    <ApprovalLinkDialog
      {...{ name, onClose }}
      documentId={document.id}
      onEmail={(approvalLink) => onEmail({ approvalLink })}
      onText={onText && ((approvalLink) => onText({ approvalLink }))}
    />
  );
}
