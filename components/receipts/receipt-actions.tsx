"use client";

import { Mail, Printer } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { z } from "zod";
import { CheckboxField } from "@/components/form/check-fields";
import { SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { type FormAction, useActionForm } from "@/components/form/use-action-form";
import { EmailDocumentDialog } from "@/components/messages/email-document-dialog";
import { printPdf } from "@/components/messages/print-pdf";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { formatMoney } from "@/components/ui/money";
import { toast } from "@/components/ui/toast";
import { decimal } from "@/lib/core/money";
import type { EmailDraft } from "@/lib/messages/email-drafts";
import type { Refunded } from "@/lib/receipts/commands/refund-receipt";
import type { ReceiptPicture } from "@/lib/receipts/receipt-picture";
import { receiptMethodName } from "@/lib/receipts/schema";
import { type RefundReceipt, TENDERS } from "@/lib/receipts/write-schema";
import { PaymentProblem } from "./payment-problem";
import { RefundDialog } from "./refund-dialog";
import { type MoneyAction, useMoneyAction } from "./use-money-action";

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
          Take back
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
      {amend ? <Button onClick={() => setShown("amend")}>Put right</Button> : null}
      {refund && came && /[1-9]/.test(here) ? (
        <Button variant="primary" onClick={() => setShown("refund")}>
          Give back
        </Button>
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
          action={refund}
          open={shown === "refund"}
          onOpenChange={close}
        />
      ) : null}
      {amend ? (
        <Dialog open={shown === "amend"} onOpenChange={close}>
          <DialogContent
            title="Put a receipt right"
            description="Never its sum: give it back and take it anew for that."
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

/** For a job that was called off: its deposits wait on the customer's account. */
function ToAccountButton({
  documentId,
  action,
}: {
  documentId: string;
  action: MoneyAction<{ document_id: string }, unknown>;
}) {
  const moving = useMoneyAction(action, () => toast.success("The deposits are on the customer’s account"));
  const said = moving.problem?.details[0]?.message ?? moving.problem?.message;
  return (
    <>
      {said ? (
        <span role="alert" className="text-sm text-danger">
          {said}
        </span>
      ) : null}
      <Button pending={moving.pending} onClick={() => moving.submit({ document_id: documentId })}>
        Put on account
      </Button>
    </>
  );
}

function AmendForm({
  receipt,
  action,
  onDone,
}: {
  receipt: ReceiptPicture;
  action: FormAction<unknown>;
  onDone(): void;
}) {
  const tender =
    (TENDERS as readonly string[]).includes(receipt.method) && !receipt.imported && !receipt.refund_of_id;
  const form = useActionForm(action, {
    initial: {
      method: receipt.method,
      description: receipt.description,
      reconciled: receipt.reconciled,
      reconciled_reference: receipt.reconciled_reference,
    },
    onSaved: () => {
      onDone();
      toast.success("Saved");
    },
  });
  return (
    <Form form={form} unguarded className="gap-4 pb-3" hidden={{ id: receipt.id, version: receipt.version }}>
      {tender ? (
        <SelectField
          name="method"
          label="How it was paid"
          hint="Can be put right until the day is cashed up"
          options={TENDERS.map((method) => ({ value: method, label: receiptMethodName(method) }))}
          required
        />
      ) : null}
      <TextField name="description" label="Description" maxLength={200} />
      <CheckboxField name="reconciled" label="Found on the bank statement" />
      <TextField name="reconciled_reference" label="Reference there" maxLength={80} />
      <SubmitButton className="self-end" />
    </Form>
  );
}

interface RemoveContentProps {
  receipt: ReceiptPicture;
  action: MoneyAction<{ id: string; version: number }, unknown>;
  onCancel(): void;
}

function RemoveContent({ receipt, action, onCancel }: RemoveContentProps) {
  const router = useRouter();
  const removing = useMoneyAction(action, () => {
    toast.success("Taken back");
    router.replace(receipt.document_id ? `/documents/${receipt.document_id}` : "/receipts");
  });
  return (
    <DialogContent
      title="Take this receipt back"
      description={`For what was keyed by mistake today: ${formatMoney(receipt.amount ?? "0")} is owed again as if it had never come.`}
    >
      <DialogBody>
        <PaymentProblem problem={removing.problem} others={removing.others([])} />
      </DialogBody>
      <DialogFooter>
        <Button onClick={onCancel}>Cancel</Button>
        <Button
          variant="danger"
          pending={removing.pending}
          onClick={() => removing.submit({ id: receipt.id, version: receipt.version })}
        >
          Take it back
        </Button>
      </DialogFooter>
    </DialogContent>
  );
}
