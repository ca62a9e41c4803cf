"use client";

import { PayLinkDialog } from "@/components/payments/pay-link-dialog";
import { documentName } from "@/lib/document-record/rules/types";
import { amountDue, asPayable } from "@/lib/receipts/rules/amount-due";
import type { ActionDialogProps } from "./action";

interface PayLinkActionProps extends Pick<ActionDialogProps, "document" | "onClose"> {
  /** Opens the e-mail with the document, which names this address. */
  onEmail(address: string): void;
  /** Opens a text that names this address; not given to those who may not write texts. */
  onText: ((address: string) => void) | undefined;
}

/** The link by which a customer pays a document. */
export const PayLinkAction = ({ document, onEmail, onText, onClose }: PayLinkActionProps) => (
  <PayLinkDialog
    subject={{ document_id: document.id }}
    name={documentName(document)}
    due={amountDue(asPayable(document))}
    onEmail={onEmail}
    onText={onText}
    onClose={onClose}
  />
);
