"use client";

import { Mail, MessageSquareText } from "lucide-react";
import { useTransition } from "react";
import { PendingKeyboardOwner } from "@/components/keyboard/keyboard-owner";
import { ConfirmButton } from "@/components/settings/confirm-button";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { CopyAddress, LinkToScan } from "@/components/ui/link-to-scan";
import { toast } from "@/components/ui/toast";
import { formatMoney } from "@/lib/core/money";
import { revokePaymentLink } from "@/lib/payments/actions";
import { OnlinePaymentList } from "./online-payment-list";
import { type PaySubject, usePayLink } from "./use-pay-link";

interface PayLinkDialogProps {
  subject: PaySubject;
  /** "Invoice SI10042", "What Ann Stone owes". */
  name: string;
  /** What is due, in pounds; null for any amount. */
  due: string | null;
  /** Shows the customer's own page instead, where they see all that is theirs. */
  own?: boolean;
  /** Opens the e-mail about it, which names this address, if there is one. */
  onEmail?: (address: string) => void;
  /** Opens a text that names this address, if this person may write texts. */
  onText?: ((address: string) => void) | undefined;
  onClose(): void;
}

/** The link by which a customer pays: to scan, to copy or to send; and what was paid by it. */
export function PayLinkDialog({
  subject,
  name,
  due,
  own = false,
  onEmail,
  onText,
  onClose,
}: PayLinkDialogProps) {
  const link = usePayLink(subject, onClose, own);
  if (!link) return <PendingKeyboardOwner giveUp={onClose} />;
  return (
    <Dialog open onOpenChange={(open) => (open ? null : onClose())}>
      <DialogContent
        title={own ? "Their own page" : "Pay by link"}
        description={own ? name : due === null ? `${name} · any amount` : `${name} · ${formatMoney(due)} due`}
        className="sm:max-w-xl"
      >
        <DialogBody className="flex flex-col gap-4">
          <LinkToScan {...link} what={own ? "of their own page" : "at which it is paid"}>
            {own
              ? "The customer scans it with their telephone, or opens the address: their cars, their papers, what they owe, and how they may be written to."
              : "The customer scans it with their telephone, or opens the address. It always asks for what is due at that moment."}
          </LinkToScan>
          {link.payments.length > 0 ? (
            <section aria-label="Online payments" className="border-t">
              <OnlinePaymentList payments={link.payments} className="px-0" />
            </section>
          ) : null}
        </DialogBody>
        <DialogFooter className="sm:justify-between">
          <CloseLink id={link.id} own={own} onClosed={onClose} />
          <span className="flex flex-col-reverse gap-2 sm:flex-row">
            {onText ? (
              <Button onClick={() => onText(link.address)}>
                <MessageSquareText aria-hidden />
                Text it
              </Button>
            ) : null}
            {onEmail ? (
              <Button onClick={() => onEmail(link.address)}>
                <Mail aria-hidden />
                E-mail it
              </Button>
            ) : null}
            <CopyAddress address={link.address} />
          </span>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

function CloseLink({ id, own, onClosed }: { id: string; own: boolean; onClosed(): void }) {
  const [pending, start] = useTransition();
  return (
    <ConfirmButton
      title="Close this link?"
      description={`Whoever has the address can no longer ${own ? "open it" : "pay by it, nor see what it is for"}. Asked for again, it is another address.`}
      confirm="Close the link"
      pending={pending}
      onConfirm={() =>
        start(async () => {
          const answer = await revokePaymentLink({ id });
          if (!answer.ok) return void toast.error(answer.error.message);
          toast.success("The link is closed");
          onClosed();
        })
      }
    >
      <Button variant="ghost" pending={pending}>
        Close this link
      </Button>
    </ConfirmButton>
  );
}
