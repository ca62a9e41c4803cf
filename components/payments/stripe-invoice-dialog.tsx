"use client";

import { useRouter } from "next/navigation";
import { DateField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { today } from "@/lib/core/dates/dates";
import { formatMoney } from "@/lib/core/money";
import { billInvoiceNow } from "@/lib/stripe-invoices/actions";
import type { BillOffer } from "@/lib/stripe-invoices/queries/bill-of-document";
import { TrialBadge } from "./trial-badge";

interface StripeInvoiceDialogProps {
  documentId: string;
  /** "Invoice SI10042". */
  name: string;
  offer: BillOffer;
  onClose(): void;
}

/** Asks before an invoice is billed through Stripe, and says what the customer will get. */
export function StripeInvoiceDialog({ documentId, name, offer, onClose }: StripeInvoiceDialogProps) {
  const router = useRouter();
  const form = useActionForm(billInvoiceNow, {
    initial: { due_on: offer.due_on },
    onSaved: ({ state }) => {
      onClose();
      toast.success(
        state === "asked"
          ? "Stripe cannot be reached: it is sent by itself when it can"
          : "Stripe has sent it",
      );
      router.refresh();
    },
  });
  return (
    <Dialog open onOpenChange={(open) => (open ? null : onClose())}>
      <DialogContent title="Bill through Stripe" description={`${name} · ${formatMoney(offer.amount)}`}>
        <DialogBody>
          {offer.problem ? (
            <p role="alert" className="pb-3 text-danger">
              {offer.problem}
            </p>
          ) : (
            <Form form={form} hidden={{ document_id: documentId }} unguarded className="gap-4 pb-3">
              <p className="text-sm text-muted-foreground">
                Stripe e-mails {offer.email} a request for {formatMoney(offer.amount)} with the number of this
                invoice, to pay on Stripe’s page. It is no VAT invoice: send yours as well. What is paid is
                booked here by itself, and what is paid or credited here is taken off there.{" "}
                <TrialBadge provider="stripe" live={offer.live} />
              </p>
              <DateField name="due_on" label="Due" required min={today()} />
              <SubmitButton>Send it</SubmitButton>
            </Form>
          )}
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
