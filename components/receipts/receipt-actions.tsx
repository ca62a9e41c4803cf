"use client";

import { Mail, Printer } from "lucide-react";
import { useState } from "react";
import type { z } from "zod";
import type { FormAction } from "@/components/form/use-action-form";
import { EmailDocumentDialog } from "@/components/messages/email-document-dialog";
import { printPdf } from "@/components/messages/print-pdf";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { decimal } from "@/lib/core/money";
import type { EmailDraft } from "@/lib/messages/email-drafts";
import type { ReceiptPicture } from "@/lib/receipts/queries/receipt-details";
import type { Refunded } from "@/lib/receipts/saved-receipt";
import type { RefundReceipt } from "@/lib/receipts/write-schema";
import { AmendForm, RemoveContent, ToAccountButton } from "./put-right";
import { RefundDialog } from "./refund-dialog";
import type { MoneyAction } from "./use-money-action";

interface ReceiptActionsProps {
  receipt: ReceiptPicture;
  /** Null for those who may not. */
  refund: MoneyAction<z.input<typeof RefundReceipt>, Refunded> | null;
  amend: FormAction<unknown> | null;
  remove: MoneyAction<{ id: string; version: number }, unknown> | null;
  /** `putDepositOnAccount` of app/(office)/receipts/actions. */
  toAccount: MoneyAction<{ document_id: string }, unknown> | null;
  /** What an e-mail with the receipt begins with. */
  draft: EmailDraft;
  /** `sendReceipt` of app/(office)/messages/actions. */
  send: FormAction<unknown>;
}

/** What a customer owes once it is issued. */
const BILLED = ["invoice", "excess_invoice", "vehicle_sale"];

type Shown = "refund" | "amend" | "remove" | "email" | null;

/** What can be done with a receipt: give it back, put its notes right, take it back on the day itself. */
export function ReceiptActions({
  receipt,
  refund,
  amend,
  remove,
  toAccount,
  draft,
  send,
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
      {remove ? (
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
      {toAccount && came && receipt.deposit && receipt.document_id ? (
        <ToAccountButton documentId={receipt.document_id} action={toAccount} />
      ) : null}
      {amend ? <Button onClick={() => setShown("amend")}>Correct…</Button> : null}
      {refund && came && /[1-9]/.test(here) ? (
        <Button onClick={() => setShown("refund")}>Refund…</Button>
      ) : null}
      <EmailDocumentDialog
        documentId={receipt.id}
        defaultTo={draft.to}
        defaultSubject={draft.subject}
        defaultBody={draft.body}
        warning={draft.warning}
        paperHref={`/receipts/${receipt.id}/pdf`}
        send={send}
        open={shown === "email"}
        onOpenChange={close}
      />
      {refund ? (
        <RefundDialog
          receipts={[{ ...receipt, left: here }]}
          billed={!receipt.deposit && BILLED.includes(receipt.document_type ?? "")}
          action={refund}
          open={shown === "refund"}
          onOpenChange={close}
        />
      ) : null}
      {amend ? (
        <Dialog open={shown === "amend"} onOpenChange={close}>
          <DialogContent
            title="Correct a receipt"
            description="Never its amount: refund it and take it again for that."
          >
            <DialogBody>
              <AmendForm receipt={receipt} action={amend} onDone={close} />
            </DialogBody>
          </DialogContent>
        </Dialog>
      ) : null}
      {remove ? (
        <Dialog open={shown === "remove"} onOpenChange={close}>
          <RemoveContent receipt={receipt} action={remove} onCancel={close} />
        </Dialog>
      ) : null}
    </>
  );
}
