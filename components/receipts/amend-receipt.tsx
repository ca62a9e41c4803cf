"use client";

import { useRouter } from "next/navigation";
import { CheckboxField } from "@/components/form/check-fields";
import { SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { formatMoney } from "@/components/ui/money";
import { toast } from "@/components/ui/toast";
import { amendReceipt, deleteReceipt, putOnAccount } from "@/lib/receipts/actions";
import type { ReceiptDetails } from "@/lib/receipts/queries/receipt-details";
import { receiptMethodName } from "@/lib/receipts/rules/methods";
import { METHODS_TAKEN } from "@/lib/receipts/schema/written-receipt";
import { PaymentProblem } from "./payment-problem";
import { useMoneyAction } from "./use-money-action";

/** Moves the deposits of a cancelled job to the customer's account. */
export function ToAccountButton({ documentId }: { documentId: string }) {
  const moving = useMoneyAction(putOnAccount, () =>
    toast.success("The deposits are on the customer’s account"),
  );
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

/** Corrects a receipt: its details at any time, its payment method while its day is open. */
export function AmendForm({ receipt, onDone }: { receipt: ReceiptDetails; onDone(): void }) {
  const tender =
    (METHODS_TAKEN as readonly string[]).includes(receipt.method) &&
    !receipt.imported &&
    !receipt.refund_of_id;
  const form = useActionForm(amendReceipt, {
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
          options={METHODS_TAKEN.map((method) => ({ value: method, label: receiptMethodName(method) }))}
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
  receipt: ReceiptDetails;
  onCancel(): void;
}

/** Asks before a receipt that was entered by mistake is deleted. */
export function RemoveContent({ receipt, onCancel }: RemoveContentProps) {
  const router = useRouter();
  const removing = useMoneyAction(deleteReceipt, () => {
    toast.success("The receipt is deleted");
    router.replace(receipt.document_id ? `/documents/${receipt.document_id}` : "/receipts");
  });
  return (
    <DialogContent
      title="Delete this receipt"
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
          Delete it
        </Button>
      </DialogFooter>
    </DialogContent>
  );
}
