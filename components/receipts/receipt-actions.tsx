"use client";

import { Mail, Printer } from "lucide-react";
import { useState } from "react";
import { EmailDocumentDialog } from "@/components/messages/email-document-dialog";
import { printPdf } from "@/components/messages/print-pdf";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { decimal } from "@/lib/core/money";
import { emailReceipt } from "@/lib/messages/actions";
import type { EmailDraft } from "@/lib/messages/queries/email-drafts";
import type { ReceiptDetails } from "@/lib/receipts/queries/receipt-details";
import { AmendForm, RemoveContent, ToAccountButton } from "./amend-receipt";
import { RefundDialog } from "./refund-dialog";

interface ReceiptActionsProps {
  receipt: ReceiptDetails;
  mayRefund: boolean;
  mayAmend: boolean;
  mayRemove: boolean;
  mayPutOnAccount: boolean;
  /** The first text of an e-mail with the receipt. */
  draft: EmailDraft;
}

/** Types that a customer owes once issued. */
const BILLED = ["invoice", "excess_invoice", "vehicle_sale"];

type Shown = "refund" | "amend" | "remove" | "email" | null;

/** The actions of a receipt: refund it, correct its details, delete it on the same day. */
export function ReceiptActions({
  receipt,
  mayRefund,
  mayAmend,
  mayRemove,
  mayPutOnAccount,
  draft,
}: ReceiptActionsProps) {
  const [shown, setShown] = useState<Shown>(null);
  const close = () => setShown(null);
  const came = receipt.amount !== null && !receipt.amount.startsWith("-");
  const there =
    receipt.rest.documents.find(({ document_id }) => document_id === receipt.document_id)?.amount ??
    receipt.rest.on_account;
  const here = decimal(there).lt(receipt.rest.left) ? there : receipt.rest.left;
  return (
    <>
      {mayRemove ? (
        <Button variant="ghost" onClick={() => setShown("remove")}>
          Delete…
        </Button>
      ) : null}
      {came ? (
        <>
          <Button onClick={() => setShown("email")}>
            <Mail aria-hidden />
            E-mail
          </Button>
          <Button onClick={() => printPdf(`/receipts/${receipt.id}/pdf`)}>
            <Printer aria-hidden />
            Print
          </Button>
        </>
      ) : null}
      {mayPutOnAccount && came && receipt.deposit && receipt.document_id ? (
        <ToAccountButton documentId={receipt.document_id} />
      ) : null}
      {mayAmend ? <Button onClick={() => setShown("amend")}>Correct…</Button> : null}
      {mayRefund && came && /[1-9]/.test(here) ? (
        <Button onClick={() => setShown("refund")}>Refund…</Button>
      ) : null}
      <EmailDocumentDialog
        documentId={receipt.id}
        defaultTo={draft.to}
        defaultSubject={draft.subject}
        defaultBody={draft.body}
        warning={draft.warning}
        kept={draft.kept}
        paperHref={`/receipts/${receipt.id}/pdf`}
        send={emailReceipt}
        open={shown === "email"}
        onOpenChange={close}
      />
      {mayRefund ? (
        <RefundDialog
          receipts={[{ ...receipt, left: here }]}
          billed={!receipt.deposit && BILLED.includes(receipt.document_type ?? "")}
          open={shown === "refund"}
          onOpenChange={close}
        />
      ) : null}
      {mayAmend ? (
        <Dialog open={shown === "amend"} onOpenChange={close}>
          <DialogContent
            title="Correct a receipt"
            description="Never its amount: refund it and take it again for that."
          >
            <DialogBody>
              <AmendForm receipt={receipt} onDone={close} />
            </DialogBody>
          </DialogContent>
        </Dialog>
      ) : null}
      {mayRemove ? (
        <Dialog open={shown === "remove"} onOpenChange={close}>
          <RemoveContent receipt={receipt} onCancel={close} />
        </Dialog>
      ) : null}
    </>
  );
}
